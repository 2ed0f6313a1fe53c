namespace Zcrm;

/// <summary>Whatever a value is, it stays one part of the path.</summary>
public sealed class RoutePathTests
{
    [Theory]
    [InlineData("a/b", "Leads/a%2Fb")]
    [InlineData("a?b=c#d", "Leads/a%3Fb%3Dc%23d")]
    [InlineData("...", "Leads/...")]
    [InlineData("%2e%2e", "Leads/%252e%252e")]
    public void A_value_is_escaped(string value, string path) => Build($"Leads/{value}").ShouldBe((path, "Leads/{value}"));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    public void A_value_that_leads_to_another_path_is_refused(string value) =>
        Should.Throw<ArgumentException>(() => Build($"Leads/{value}/actions")).ParamName.ShouldBe("value");

    private static (string Path, string Template) Build(RoutePath route) => route.Build();
}
