using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>What a search call looks for: criteria, else an e-mail address, else a phone number, else a word (reference 5.6).</summary>
internal sealed partial class SearchRequest(EmulatedModule module, Func<JsonElement, bool> fits, bool hasCriteria)
{
    private static readonly string[] Ways = ["criteria", "email", "phone", "word"];

    public EmulatedModule Module { get; } = module;

    public bool HasCriteria { get; } = hasCriteria;

    public bool Fits(JsonElement record) => fits(record);

    public static bool IsGiven(ApiCall call) => Ways.Any(way => call.Query[way].ToString().Length > 0);

    public static SearchRequest Read(ApiCall call, EmulatedModule module, SearchNames names)
    {
        if (call.Query["criteria"].ToString() is { Length: > 0 } criteria) return ByCriteria(call, module, names, criteria);
        if (call.Query["email"].ToString() is { Length: > 0 } email) return ByType(module, "email", email);
        if (call.Query["phone"].ToString() is { Length: > 0 } phone) return ByPhone(module, phone);
        if (call.Query["word"].ToString() is { Length: > 0 } word) return ByWord(module, word);
        throw Refusals.Top(
            "EXPECTED_PARAM_MISSING",
            "one of the expected parameters is missing",
            new JsonObject { ["param_names"] = new JsonArray([.. Ways.Select(way => (JsonNode)way)]) });
    }

    private static SearchRequest ByCriteria(ApiCall call, EmulatedModule module, SearchNames names, string text)
    {
        SearchCriteria criteria = SearchChecker.Read(text, module, call.Rules);
        var matcher = new SearchMatcher(module, names);
        return new SearchRequest(module, record => matcher.Fits(criteria, record), true);
    }

    private static SearchRequest ByType(EmulatedModule module, string type, string sought) =>
        new(module, record => Texts(module, record, type).Any(text => text.Contains(sought, StringComparison.OrdinalIgnoreCase)), false);

    private static SearchRequest ByPhone(EmulatedModule module, string phone)
    {
        if (!PhoneText().IsMatch(phone)) throw Refusals.BadParameter("phone");
        string digits = Digits(phone);
        return new SearchRequest(
            module, record => Texts(module, record, "phone").Any(text => Digits(text).Contains(digits, StringComparison.Ordinal)), false);
    }

    private static SearchRequest ByWord(EmulatedModule module, string word)
    {
        if (word.Length is < 2 or > 100) throw Refusals.BadParameter("word");
        if (word.Split(' ').Any(part => part.Count(sign => sign == '*') > 1))
        {
            throw Refusals.Top("INVALID_QUERY", "More than one wildcard is not allowed in a word", new JsonObject { ["param_name"] = "word" });
        }

        return new SearchRequest(module, record => Texts(module, record, null).Any(text => IsIn(text, word)), false);
    }

    private static bool IsIn(string text, string word) => word.Contains('*', StringComparison.Ordinal)
        ? word.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(part => SearchTokens.FitsWildcard(text, part))
        : SearchTokens.Contains(text, word) || SearchTokens.StartsAWord(text, word);

    /// <summary>A record's texts in fields of one type, or of all.</summary>
    private static IEnumerable<string> Texts(EmulatedModule module, JsonElement record, string? type)
    {
        foreach (JsonProperty property in record.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.String || module.Find(property.Name) is not { } field) continue;
            bool isSought = type is null ? field.DataType is not ("datetime" or "date") : field.DataType == type;
            if (isSought) yield return property.Value.GetString()!;
        }
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"^(?=.*\d)[\d ().+\-]{3,50}\z")]
    private static partial Regex PhoneText();
}
