namespace Zcrm.Modules;

/// <summary>A text at a record.</summary>
[CrmModule("Notes")]
public sealed partial class Note : CrmRecord
{
    /// <summary>The title. At most 120 characters.</summary>
    [CrmField("Note_Title")]
    public partial string? Title { get; set; }

    /// <summary>The content. At most 65,535 characters.</summary>
    [CrmField("Note_Content")]
    public partial string? Content { get; set; }

    /// <summary>The parent. The record that it belongs to.</summary>
    [CrmField("Parent_Id")]
    public partial CrmReference? Parent { get; set; }
}
