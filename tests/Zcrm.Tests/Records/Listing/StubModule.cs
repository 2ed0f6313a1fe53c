using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;

namespace Zcrm;

/// <summary>A module of records with ids and times that is listed by tokens up to a ceiling, read by ids, and queried behind a record.</summary>
public sealed partial class StubModule(IReadOnlyList<(long Id, long Time)> records, int ceiling)
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:sszzz";

    /// <summary>The number of the page call, from 1, from which on tokens are expired; 0: never.</summary>
    public int ExpiresAt { get; init; }

    /// <summary>How many rows a query may ask for.</summary>
    public int RowLimit { get; init; } = 2000;

    /// <summary>Whether the list says "no more" at the ceiling instead of refusing the token.</summary>
    public bool EndsSilently { get; init; }

    public HashSet<long> Deleted { get; } = [];

    public List<string> Queries { get; } = [];

    public int Pages { get; private set; }

    public HttpResponseMessage Answer(HttpRequestMessage request, string body)
    {
        lock (Queries)
        {
            var query = HttpUtility.ParseQueryString(request.RequestUri!.Query);
            if (request.Method == HttpMethod.Post) return Query(JsonDocument.Parse(body).RootElement.GetProperty("select_query").GetString()!);
            return query["ids"] is { } ids ? ById(ids.Split(',').Select(long.Parse).ToHashSet()) : Page(query["sort_by"] ?? "id", query["sort_order"] == "asc", query);
        }
    }

    public IEnumerable<(long Id, long Time)> Sorted(string by, bool ascending)
    {
        var sorted = by == "id" ? records.OrderBy(record => record.Id) : records.OrderBy(record => record.Time).ThenBy(record => record.Id);
        return ascending ? sorted : sorted.Reverse();
    }

    private HttpResponseMessage Page(string by, bool ascending, System.Collections.Specialized.NameValueCollection query)
    {
        Pages++;
        int size = int.Parse(query["per_page"]!, CultureInfo.InvariantCulture);
        int from = int.Parse(query["page_token"] ?? "0", CultureInfo.InvariantCulture);
        if (ExpiresAt > 0 && Pages >= ExpiresAt && from > 0) return Error("EXPIRED_VALUE");
        if (from >= ceiling) return Error("PAGINATION_LIMIT_EXCEEDED");
        var rows = Sorted(by, ascending).Skip(from).Take(size).ToList();
        bool isMore = from + rows.Count < records.Count && !(EndsSilently && from + rows.Count >= ceiling);
        string token = isMore ? $",\"next_page_token\":\"{from + rows.Count}\"" : "";
        return Rows(rows, $"\"more_records\":{(isMore ? "true" : "false")}{token}", withName: true);
    }

    private HttpResponseMessage ById(HashSet<long> ids) => Rows([.. records.Where(record => ids.Contains(record.Id) && !Deleted.Contains(record.Id))], "", withName: true);

    private HttpResponseMessage Query(string query)
    {
        Queries.Add(query);
        Match match = Keyset().Match(query);
        match.Success.ShouldBeTrue(query);
        int limit = int.Parse(match.Groups["limit"].Value, CultureInfo.InvariantCulture);
        if (limit > RowLimit) return Error("LIMIT_EXCEEDED");
        bool ascending = match.Groups["sign"].Value == ">";
        string by = match.Groups["field"] is { Success: true } field ? field.Value : "id";
        long id = long.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture);
        long time = match.Groups["time"] is { Success: true } text ? DateTimeOffset.Parse(text.Value, CultureInfo.InvariantCulture).ToUnixTimeSeconds() : 0;
        var all = Sorted(by, ascending).Where(row => by == "id" ? IsBehind(row.Id, id) : IsBehind(row.Time, time) || (row.Time == time && IsBehind(row.Id, id))).ToList();
        return Rows([.. all.Take(limit)], $"\"more_records\":{(all.Count > limit ? "true" : "false")}", withName: false);

        bool IsBehind(long left, long right) => ascending ? left > right : left < right;
    }

    private static HttpResponseMessage Rows(List<(long Id, long Time)> rows, string info, bool withName)
    {
        if (rows.Count == 0) return new HttpResponseMessage(HttpStatusCode.NoContent);
        string name = withName ? ",\"Account_Name\":{\"id\":\"7\",\"name\":\"Acme\"}" : "";
        IEnumerable<string> data = rows.Select(row => $"{{\"id\":\"{row.Id}\",\"Created_Time\":\"{Text(row.Time)}\"{name}}}");
        return StubTransport.Json($"{{\"data\":[{string.Join(',', data)}],\"info\":{{{info}}}}}");
    }

    private static string Text(long time) => DateTimeOffset.FromUnixTimeSeconds(time).ToOffset(TimeSpan.FromHours(2)).ToString(Format, CultureInfo.InvariantCulture);

    private static HttpResponseMessage Error(string code) =>
        StubTransport.Json($$"""{"code":"{{code}}","details":{},"message":"no","status":"error"}""", HttpStatusCode.BadRequest);

    [GeneratedRegex(@"^select id(, (?<field>\w+))? from Contacts where \(?(\w+ (?<sign>[<>]) )('(?<time>[^']+)' or \(\w+ = '[^']+' and id [<>] )?(?<id>\d+)\)* order by .* limit (?<limit>\d+)$")]
    private static partial Regex Keyset();
}
