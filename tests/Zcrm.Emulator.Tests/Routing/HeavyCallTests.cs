using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Zcrm.Emulator;

public sealed class HeavyCallTests
{
    [Theory]
    [InlineData("GET", "{module}", "?fields=City", 0, false)]
    [InlineData("GET", "{module}", "?fields=City&sort_by=id", 0, true)]
    [InlineData("GET", "{module}", "?fields=City&cvid=1", 0, true)]
    [InlineData("GET", "{module}/{id}", "?cvid=1", 0, false)]
    [InlineData("GET", "{module}/search", "", 0, true)]
    [InlineData("POST", "{module}", "", 10, false)]
    [InlineData("POST", "{module}", "", 11, true)]
    [InlineData("PUT", "{module}", "", 11, true)]
    [InlineData("POST", "{module}/upsert", "", 11, true)]
    [InlineData("POST", "Leads/{id}/actions/convert", "", 1, true)]
    [InlineData("POST", "coql", "", 0, true)]
    [InlineData("POST", "__composite_requests", "", 0, true)]
    [InlineData("POST", "bulk/write", "", 0, false)]
    public void These_calls_are_heavy(string method, string template, string query, int records, bool isHeavy)
    {
        byte[] body = Encoding.UTF8.GetBytes($$"""{"trigger":[],"data":[{{string.Join(',', Enumerable.Repeat("{}", records))}}]}""");
        var request = new ApiRequest(
            method, "/crm/v8/x", new QueryCollection(QueryHelpers.ParseQuery(query)), new HeaderDictionary(), body, default, CancellationToken.None);
        CallCosts.Of(new Route(method, template, [], null!), request).IsHeavy.ShouldBe(isHeavy);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{\"data\":7}")]
    [InlineData("{\"data\":[1,")]
    [InlineData("{\"dat")]
    [InlineData("\"data\"")]
    public void A_body_that_cannot_be_read_counts_as_nothing(string body) => BodyFacts.CountItems(Encoding.UTF8.GetBytes(body), "data").ShouldBe(0);

    [Theory]
    [InlineData("{\"data\":{\"data\":[1,2]},\"ids\":[1]}", 1)]
    [InlineData("{\"x\":[[{\"ids\":[1,2]}]],\"ids\":[[1,2],{\"a\":[3]},\"4\"]}", 3)]
    public void Only_the_items_of_the_array_itself_count(string body, int count) => BodyFacts.CountItems(Encoding.UTF8.GetBytes(body), "ids").ShouldBe(count);
}
