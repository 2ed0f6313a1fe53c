namespace Zcrm.Bulk;

/// <summary>What a cell's text becomes in a record.</summary>
internal enum CellKind
{
    Text,
    Number,
    Boolean,
    Lookup,
    List,
}
