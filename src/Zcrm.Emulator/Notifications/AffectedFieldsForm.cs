namespace Zcrm.Emulator;

/// <summary>The forms of <c>affected_fields</c> that clients of Zoho have met.</summary>
public enum AffectedFieldsForm
{
    /// <summary>Objects, each with a record's id and its fields.</summary>
    ByRecord,

    /// <summary>The fields' names alone.</summary>
    NamesOnly,

    /// <summary>An empty list, whatever was changed.</summary>
    Empty,
}
