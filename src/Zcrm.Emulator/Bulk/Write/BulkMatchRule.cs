namespace Zcrm.Emulator;

/// <summary>What the record that a row names means for the row (reference 10.2).</summary>
internal static class BulkMatchRule
{
    /// <summary>An insert leaves alone what is there; an update needs it; an id must be one.</summary>
    /// <param name="operation">insert, update or upsert.</param>
    /// <param name="findBy">The field by which it is looked for; null: nothing is.</param>
    /// <param name="key">What the row has there; empty for nothing.</param>
    /// <param name="isFound">Whether there is such a record.</param>
    /// <returns>The code with which the row is skipped; null: it is written.</returns>
    public static string? Refusal(string operation, string? findBy, string key, bool isFound) => operation switch
    {
        "insert" => isFound ? "DUPLICATE_DATA" : null,
        "update" when key.Length == 0 => "MANDATORY_NOT_FOUND",
        "update" => isFound ? null : "RESOURCE_NOT_FOUND",
        _ => !isFound && key.Length > 0 && findBy == "id" ? "RESOURCE_NOT_FOUND" : null,
    };
}
