namespace Zcrm.Emulator;

/// <summary>The words in which the modules' field tables are written.</summary>
internal static class StandardFields
{
    public static EmulatedField Text(string name, int length, string? label = null) => Labelled(new(name, "text") { Length = length }, label);

    public static EmulatedField LongText(string name) => new(name, "textarea") { Length = 32000, UiType = 3 };

    public static EmulatedField Email(string name) => new(name, "email");

    public static EmulatedField Phone(string name) => new(name, "phone");

    public static EmulatedField Fax(string name) => new(name, "text") { Length = 30, UiType = 35 };

    public static EmulatedField Website(string name) => new(name, "website");

    public static EmulatedField Choice(string name, params string[] values) => new(name, "picklist") { PickListValues = ["-None-", .. values] };

    public static EmulatedField Number(string name, string? label = null) => Labelled(new(name, "integer"), label);

    public static EmulatedField Decimal(string name, string? label = null) => Labelled(new(name, "double"), label);

    public static EmulatedField Money(string name) => new(name, "currency");

    public static EmulatedField Percent(string name, string? label = null) => Labelled(new(name, "percent") { DecimalPlaces = 0 }, label);

    public static EmulatedField Flag(string name) => new(name, "boolean");

    public static EmulatedField Day(string name) => new(name, "date");

    public static EmulatedField Time(string name, string? label = null) => Labelled(new(name, "datetime"), label);

    public static EmulatedField Lookup(string name, string module, string? label = null) =>
        Labelled(new(name, "lookup") { LookupModule = module }, label);

    /// <summary>A field of a type that has a form of its own in the API, such as a reminder.</summary>
    public static EmulatedField Special(string name, string type, string? label = null) =>
        Labelled(new(name, type), label);

    /// <summary>Rows within a record.</summary>
    public static EmulatedField Rows(string name, IReadOnlyList<EmulatedField> columns) => new(name, "subform") { RowFields = columns };

    /// <summary>What people said about a case or a solution, who and when (reference 6, Comments).</summary>
    public static EmulatedField Comments() => Rows(CommentRule.Field,
    [
        LongText("comment_content").Required(), Special("commented_by", "ownerlookup").ReadOnly(), Time("commented_time").ReadOnly(),
    ]);

    public static EmulatedField Required(this EmulatedField field) => field with { IsMandatory = true };

    public static EmulatedField ReadOnly(this EmulatedField field) => field with { IsReadOnly = true };

    public static EmulatedField Restricted(this EmulatedField field) => field with { IsRestricted = true };

    public static EmulatedField Ui(this EmulatedField field, int type) => field with { UiType = type };

    /// <summary>Street, city, state, code and country behind a prefix.</summary>
    public static IEnumerable<EmulatedField> Address(string prefix, string codeName = "Code") =>
    [
        Text(prefix + "Street", 250), Text(prefix + "City", 100), Text(prefix + "State", 100), Text(prefix + codeName, 30),
        Text(prefix + "Country", 100),
    ];

    private static EmulatedField Labelled(EmulatedField field, string? label) => label is null ? field : field with { Label = label };
}
