namespace Zcrm.Emulator;

/// <summary>How the values of a type of field compare (reference 8.3).</summary>
internal enum QueryValueKind
{
    /// <summary>Without regard to case.</summary>
    Text,

    /// <summary>The choices of a multi-select picklist, as one text with semicolons between them (reference 8.1).</summary>
    Choices,

    Number,

    Date,

    /// <summary>Points in time, whatever their offset.</summary>
    Instant,

    Flag,

    /// <summary>A record, by its id.</summary>
    Record,

    /// <summary>A user, by the id.</summary>
    User,

    Layout,

    /// <summary>The record's own id.</summary>
    Id,

    /// <summary>A picture; there is one or there is none.</summary>
    Image,

    /// <summary>Can be selected, but not compared (reference 8.2).</summary>
    Opaque,

    /// <summary>Cannot even be selected.</summary>
    Unsupported,
}

internal static class QueryValueKinds
{
    public static QueryValueKind Of(EmulatedField field) => field.ValueType switch
    {
        _ when field.ApiName == "id" => QueryValueKind.Id,
        _ when field.ApiName == "Tag" => QueryValueKind.Opaque,
        "text" or "email" or "phone" or "website" or "picklist" or "autonumber" => QueryValueKind.Text,
        "multiselectpicklist" => QueryValueKind.Choices,
        "integer" or "bigint" or "double" or "currency" or "percent" => QueryValueKind.Number,
        "date" => QueryValueKind.Date,
        "datetime" => QueryValueKind.Instant,
        "boolean" => QueryValueKind.Flag,
        "lookup" or "multi_module_lookup" => QueryValueKind.Record,
        "ownerlookup" or "userlookup" => QueryValueKind.User,
        "layout" => QueryValueKind.Layout,
        "profileimage" => QueryValueKind.Image,
        "textarea" or "ALARM" or "RRULE" or "multireminder" => QueryValueKind.Opaque,
        _ => QueryValueKind.Unsupported,
    };
}
