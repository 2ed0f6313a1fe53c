using System.Collections.Frozen;

namespace Zcrm.Emulator;

/// <summary>The table of what calls cost: credits (reference 4.2), and which calls are heavy (reference 4.3). What is not in it costs one.</summary>
internal static class CallCosts
{
    private static readonly CallCost One = new(1);

    private static readonly FrozenDictionary<(string Method, string Template), Func<ApiRequest, CallCost>> Table =
        new Dictionary<(string, string), Func<ApiRequest, CallCost>>
        {
            [("POST", "{module}")] = Write,
            [("PUT", "{module}")] = Write,
            [("POST", "{module}/upsert")] = Write,
            [("GET", "{module}")] = List,
            [("GET", "{module}/search")] = _ => new CallCost(1) { IsHeavy = true },
            [("GET", "{module}/deleted")] = _ => new CallCost(2),
            [("GET", "{module}/actions/count")] = _ => new CallCost(50),
            [("POST", "{module}/actions/add_tags")] = request => PerIds(request, 50),
            [("POST", "{module}/actions/remove_tags")] = request => PerIds(request, 50),
            [("POST", "{module}/actions/mass_delete")] = request => PerIds(request, 100),
            [("POST", "coql")] = request => new CallCost(QueryCost.Of(request)) { IsHeavy = true },
            [("POST", "Leads/{id}/actions/convert")] = _ => new CallCost(5) { IsHeavy = true },
            [("POST", "Leads/actions/mass_convert")] = _ => new CallCost(200),
            [("POST", "{module}/{id}/actions/send_mail")] = _ => new CallCost(20) { IsHeavy = true },
            [("POST", "bulk/read")] = _ => new CallCost(50),
            [("POST", "bulk/write")] = _ => new CallCost(500),
            [("POST", "settings/modules")] = _ => new CallCost(500),
            [("POST", CompositeApi.Key)] = _ => new CallCost(1) { Slots = 5, IsHeavy = true },
        }.ToFrozenDictionary();

    /// <param name="route">Who answers; null: nobody.</param>
    /// <param name="request">The request.</param>
    public static CallCost Of(Route? route, ApiRequest request) =>
        route is not null && Table.TryGetValue((route.Method, route.Template), out Func<ApiRequest, CallCost>? cost) ? cost(request) : One;

    /// <summary>What a call costs beside that, once it is known how it went: a composite one that could have been taken back, and was not.</summary>
    public static int Afterwards(Route? route, ApiRequest request, ApiAnswer answer) =>
        route?.Template == CompositeApi.Key && BodyFacts.IsTrue(request.Body, "rollback_on_fail") && CompositeApi.Succeeded(answer) ? 1 : 0;

    private static CallCost Write(ApiRequest request)
    {
        int records = BodyFacts.CountItems(request.Body, "data");
        return new CallCost(Steps(records, 10)) { IsHeavy = records > 10 };
    }

    private static CallCost List(ApiRequest request)
    {
        bool isView = request.Query.ContainsKey("cvid");
        return new CallCost(isView ? 3 : 1) { IsHeavy = isView || request.Query.ContainsKey("sort_by") };
    }

    private static CallCost PerIds(ApiRequest request, int step) => new(Steps(BodyFacts.CountItems(request.Body, "ids"), step));

    /// <summary>A call with too many records is refused, and counts as if it had as many as it may.</summary>
    private static int Steps(int count, int step) => Math.Clamp((count + step - 1) / step, 1, 10);
}
