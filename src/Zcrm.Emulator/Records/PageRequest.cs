using System.Globalization;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Which page of a list is asked for, in which order, and of which records (reference 5.2).</summary>
internal sealed record PageRequest
{
    public const int MaxPerPage = 200;

    private static readonly Dictionary<string, RecordOrder> Orders = new(StringComparer.Ordinal)
    {
        ["id"] = RecordOrder.Id,
        ["Created_Time"] = RecordOrder.Created,
        ["Modified_Time"] = RecordOrder.Modified,
    };

    public int Page { get; init; } = 1;

    public int PerPage { get; init; } = MaxPerPage;

    public string SortBy { get; init; } = "id";

    public bool Ascending { get; init; }

    public bool? Converted { get; init; } = false;

    public bool? Approved { get; init; } = true;

    /// <summary>Null: a page by its number.</summary>
    public PageToken? Token { get; init; }

    public RecordOrder Order => Orders[SortBy];

    public bool IsBackward => Token is { Backward: true };

    public static bool CanSortBy(string field) => Orders.ContainsKey(field);

    public static PageRequest Read(ApiCall call, EmulatedModule module)
    {
        string sortBy = call.Query["sort_by"].ToString() is { Length: > 0 } name ? name : "id";
        if (!Orders.ContainsKey(sortBy))
        {
            var supported = new JsonArray([.. Orders.Keys.Select(order => (JsonNode)order)]);
            throw Refusals.Top("INVALID_DATA", "invalid data", new JsonObject { ["param_name"] = "sort_by", ["supported_values"] = supported });
        }

        var request = new PageRequest
        {
            PerPage = Number(call, "per_page", MaxPerPage, MaxPerPage),
            SortBy = sortBy,
            Ascending = Choice(call, "sort_order", DefaultOrder(module), "desc", "asc") == "asc",
            Converted = State(call, "converted", "false"),
            Approved = State(call, "approved", "true"),
        };
        return PageTokens.Read(call) is { } token ? request with { Token = token, Page = token.Page } : Numbered(call, request);
    }

    /// <summary>Notes come oldest first, all else newest first (reference 11.4).</summary>
    private static string DefaultOrder(EmulatedModule module) => module.ApiName == "Notes" ? "asc" : "desc";

    /// <summary>One record more than the page has, so that it is known whether there are more.</summary>
    public RecordScan Scan(long? modifiedAfter) => new()
    {
        Order = Order,
        Ascending = Ascending != IsBackward,
        Limit = IsBackward ? PerPage : PerPage + 1,
        Skip = Token is null ? (Page - 1) * PerPage : 0,
        After = Token is null ? null : new RecordPosition(Token.Key, Token.Id),
        ModifiedAfter = modifiedAfter,
        Converted = Converted,
        Approved = Approved,
    };

    public static int Number(ApiCall call, string name, int missing, int max)
    {
        string text = call.Query[name].ToString();
        if (text.Length == 0) return missing;
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return isNumber && number >= 1 && number <= max ? number : throw Refusals.BadParameter(name);
    }

    public static string Choice(ApiCall call, string name, string missing, params ReadOnlySpan<string> allowed)
    {
        string text = call.Query[name].ToString();
        if (text.Length == 0) return missing;
        return allowed.Contains(text) ? text : throw Refusals.BadParameter(name);
    }

    public static bool? State(ApiCall call, string name, string missing) =>
        Choice(call, name, missing, "true", "false", "both") switch { "true" => true, "false" => false, _ => null };

    private static PageRequest Numbered(ApiCall call, PageRequest request)
    {
        int page = Number(call, "page", 1, int.MaxValue);
        if ((long)page * request.PerPage > call.Rules.PageLimit)
        {
            throw Refusals.Top(
                "DISCRETE_PAGINATION_LIMIT_EXCEEDED",
                "only the first records can be fetched without page_token",
                new JsonObject { ["limit"] = call.Rules.PageLimit });
        }

        return request with { Page = page };
    }
}
