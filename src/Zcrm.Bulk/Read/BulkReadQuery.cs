using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>Which records of a module a bulk read gives, and which fields of them. There is no order.</summary>
public sealed record BulkReadQuery
{
    /// <summary>The API names of the fields, or paths through lookups such as <c>Account_Name.Phone</c>; the id always comes.</summary>
    /// <value>Null: all fields.</value>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>What the records have to be like.</summary>
    /// <value>Null: all records.</value>
    public BulkCriteria? Criteria { get; init; }

    /// <summary>The id of a custom view that the records have to be in.</summary>
    public CrmId ViewId { get; init; }

    /// <summary>The page to begin with, 1 to 50; a page is one file.</summary>
    /// <value>1.</value>
    public int Page { get; init; } = 1;

    /// <summary>The token of the page to begin with, from <see cref="BulkReadStatus.NextPageToken"/>; all else is as in the query that gave it.</summary>
    /// <value>Null.</value>
    public string? PageToken { get; init; }

    internal void WriteTo(Utf8JsonWriter writer, string module)
    {
        writer.WriteStartObject("query");
        if (PageToken is not null) writer.WriteString("page_token", PageToken);
        else WriteMembersTo(writer, module);
        writer.WriteEndObject();
    }

    /// <exception cref="ArgumentException">It asks for what cannot be.</exception>
    internal void Check(BulkFileType fileType, string module)
    {
        if (Page is < 1 or > 50) throw new ArgumentException($"Page {Page} is not one of 1 to 50; go on by the token of the page before.");
        if (PageToken is not null && (Fields is not null || Criteria is not null || !ViewId.IsEmpty || Page != 1))
            throw new ArgumentException("A page token goes on with the query that gave it; leave fields, criteria, view and page out.");
        if (Fields?.FirstOrDefault(string.IsNullOrWhiteSpace) is { } blank) throw new ArgumentException($"'{blank}' is not the API name of a field.");
        if (fileType == BulkFileType.Ics && (module != "Events" || Fields is not null))
            throw new ArgumentException("Only Events come as an iCalendar file, and with all their fields; leave the fields out.");
        Criteria?.Check();
    }

    private void WriteMembersTo(Utf8JsonWriter writer, string module)
    {
        writer.WriteStartObject("module");
        writer.WriteString("api_name", module);
        writer.WriteEndObject();
        if (!ViewId.IsEmpty) writer.WriteString("cvid", ViewId.ToString());
        if (Fields is { Count: > 0 })
        {
            writer.WriteStartArray("fields");
            foreach (string field in Fields.Distinct()) writer.WriteStringValue(field);
            writer.WriteEndArray();
        }

        if (Criteria is not null)
        {
            writer.WritePropertyName("criteria");
            Criteria.WriteTo(writer);
        }

        writer.WriteNumber("page", Page);
    }
}
