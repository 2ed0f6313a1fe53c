namespace Zcrm.Emulator;

public sealed class RouteTreeTests
{
    private static readonly ApiHandler Nobody = _ => ValueTask.FromResult(ApiAnswer.NoContent);

    private readonly RouteTree _routes = new(
    [
        Get("{module}"),
        Get("{module}/{id}"),
        new Route("POST", "{module}/search", [], Nobody),
        Get("users"),
        Get("users/{id}"),
        Get("{module}/{id}/{related}"),
    ]);

    [Theory]
    [InlineData("Leads", "{module}", "Leads")]
    [InlineData("Leads/1", "{module}/{id}", "Leads,1")]
    [InlineData("users", "users", "")]
    [InlineData("users/7", "users/{id}", "7")]
    [InlineData("Leads/search", "{module}/search", "Leads")]
    [InlineData("users/7/Notes", "{module}/{id}/{related}", "users,7,Notes")]
    public void Literals_win_and_parameters_take_what_is_left(string path, string template, string values)
    {
        var found = _routes.Find(path.Split('/')).ShouldNotBeNull();
        found.Routes.Values.ShouldHaveSingleItem().Template.ShouldBe(template);
        string.Join(',', found.Values).ShouldBe(values);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Leads/1/Notes/2")]
    [InlineData("Leads//Notes")]
    public void What_no_route_has_is_not_found(string path) => _routes.Find(path.Split('/')).ShouldBeNull();

    [Fact]
    public void Two_routes_of_the_same_verb_and_path_are_a_mistake() =>
        Should.Throw<InvalidOperationException>(() => new RouteTree([Get("org"), Get("org")])).Message.ShouldContain("GET org");

    private static Route Get(string template) => new("GET", template, [], Nobody);
}
