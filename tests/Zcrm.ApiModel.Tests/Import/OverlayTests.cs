using System.Text.Json;

namespace Zcrm.ApiModel;

/// <summary>What people decided about the API: nothing without its reason.</summary>
public sealed class OverlayTests
{
    private static readonly JsonElement Overlay = JsonElement.Parse(File.ReadAllBytes(The.Spec("overlay.json")));

    [Fact]
    public void Every_entry_of_the_overlay_has_a_reason() => WithoutReason(Overlay).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"operations":{"GET /x":{"method":"Find"}}}""", "operations: GET /x")]
    [InlineData("""{"excluded":{"GET /x":""}}""", "excluded: GET /x")]
    [InlineData("""{"shared":[{"name":"Thing","reason":" "}]}""", "shared: 0")]
    [InlineData("""{"schemas":{"Thing":{"reason":"It is."}}}""", "schemas: Thing")]
    public void An_entry_without_a_reason_that_says_something_is_found(string overlay, string entry) =>
        WithoutReason(JsonElement.Parse(overlay)).ShouldBe([entry]);

    [Fact]
    public void Every_version_names_the_page_or_the_file_that_tells_it()
    {
        foreach (JsonElement version in Overlay.GetProperty("versions").EnumerateArray())
        {
            version.GetProperty("since").GetString()!.ShouldMatch(@"^v\d(\.\d)?$");
            version.GetProperty("source").GetString()!.ShouldMatch(@"^https://www\.zoho\.com/|\.json ");
            version.GetProperty("operations").GetArrayLength().ShouldBePositive();
        }
    }

    [Fact]
    public void No_operation_is_said_to_be_new_twice() =>
        Overlay.GetProperty("versions").EnumerateArray().SelectMany(version => version.GetProperty("operations").EnumerateArray())
            .Select(operation => operation.GetString()).ShouldBeUnique();

    private static IEnumerable<string> WithoutReason(JsonElement overlay) =>
        from section in overlay.EnumerateObject()
        from entry in Entries(section.Value)
        where !IsReason(entry.Value)
        select $"{section.Name}: {entry.Key}";

    private static IEnumerable<(string Key, JsonElement Value)> Entries(JsonElement section) => section.ValueKind == JsonValueKind.Array
        ? section.EnumerateArray().Select((entry, index) => ($"{index}", entry))
        : section.EnumerateObject().Select(entry => (entry.Name, entry.Value));

    // A sentence of some words; a mark or a word alone gives no reason.
    private static bool IsReason(JsonElement entry)
    {
        JsonElement reason = entry;
        if (entry.ValueKind == JsonValueKind.Object && !entry.TryGetProperty("reason", out reason)) return false;
        return reason.GetString() is { } text && text.EndsWith('.') && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 4;
    }
}
