using System.Diagnostics.CodeAnalysis;

namespace Zcrm;

/// <summary>What a read gave that was to give a record only if it was changed.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
/// <param name="Outcome">Whether there is a record, and whether it was changed.</param>
/// <param name="Record">The record, when it was changed; else null.</param>
/// <param name="Response">Status, headers and limits of the answer.</param>
public sealed record ConditionalRead<T>(ReadOutcome Outcome, T? Record, CrmResponse Response) where T : CrmRecord
{
    /// <summary>Whether the record was changed, and is here.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsModified => Outcome == ReadOutcome.Modified;
}
