using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>Reads the errors of a row: codes with the columns that they are about, <c>CODE-Column,Column:CODE-Column</c>.</summary>
internal static class RowErrors
{
    public static CrmError? Read(ReadOnlySpan<char> text)
    {
        string all = text.Trim().ToString();
        if (all.Length == 0) return null;
        CrmError[] errors = [.. all.Split(':', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One)];
        return errors.Length == 1 ? errors[0] : new CrmError(CrmErrorCode.MultipleErrors, all, default, errors);
    }

    public static CrmError Unexplained(ReadOnlySpan<char> status) =>
        new(new CrmErrorCode(status.ToString()), "Zoho did not write the row, and gives no reason.");

    private static CrmError One(string text)
    {
        int end = text.IndexOf('-', StringComparison.Ordinal);
        if (end < 0) return new CrmError(new CrmErrorCode(text), text);
        string columns = text[(end + 1)..];
        using var details = new MemoryStream();
        using (var writer = new Utf8JsonWriter(details, JsonValueWriter.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("api_name", columns.Split(',')[0]);
            writer.WriteString("columns", columns);
            writer.WriteEndObject();
        }

        return new CrmError(new CrmErrorCode(text[..end]), text, JsonElement.Parse(details.ToArray()));
    }
}
