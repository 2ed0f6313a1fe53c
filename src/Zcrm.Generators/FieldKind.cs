namespace Zcrm.Generators;

/// <summary>How a property's value is read from the record.</summary>
internal enum FieldKind
{
    /// <summary>Text, a number, a time and the like.</summary>
    Value,

    /// <summary>A list of text, as multi-select picklists are.</summary>
    Texts,

    /// <summary>A nested object that leads to a record or user.</summary>
    Object,

    /// <summary>A nested object that leads to no record, as reminders are.</summary>
    Structure,

    /// <summary>Another record, of which id and name are there.</summary>
    Lookup,

    /// <summary>A list of nested objects.</summary>
    Objects,

    /// <summary>Rows that can be changed, added and removed.</summary>
    Rows,
}
