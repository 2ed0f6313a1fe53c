using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The organization behind a token (reference 11.9).</summary>
internal static class OrgApi
{
    public static IEnumerable<Route> Routes => [new("GET", "org", ["ZohoCRM.org.READ"], Get)];

    private static ValueTask<ApiAnswer> Get(ApiCall call)
    {
        EmulatedOrg org = call.Org;
        return ValueTask.FromResult(ApiAnswer.Ok(new JsonObject
        {
            ["org"] = new JsonArray(new JsonObject
            {
                ["id"] = org.Id,
                ["zgid"] = org.Zgid,
                ["company_name"] = org.Name,
                ["type"] = org.Environment.ToString().ToLowerInvariant(),
                ["time_zone"] = TimeZoneNames.Of(call.User.UtcOffset),
                ["country_code"] = org.DataCenter.ToString(),
                ["currency"] = "US Dollar - USD",
                ["currency_symbol"] = "$",
                ["iso_code"] = "USD",
                ["mc_status"] = false,
                ["gapps_enabled"] = false,
                ["license_details"] = new JsonObject { ["paid"] = true, ["paid_type"] = "enterprise", ["users_license_purchased"] = UserRules.Licenses },
            }),
        }));
    }
}
