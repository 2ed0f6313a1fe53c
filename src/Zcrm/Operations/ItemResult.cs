using System.Diagnostics.CodeAnalysis;

namespace Zcrm;

/// <summary>What became of one item of a call: a setting that was created, changed or deleted, or an action on something.</summary>
public sealed class ItemResult
{
    internal ItemResult(int index, CrmObject item, CrmError? error, CrmResponse response) => (Index, Item, Error, Response) = (index, item, error, response);

    /// <summary>The item's place in the call, from 0.</summary>
    public int Index { get; }

    /// <summary>The id that Zoho tells of it: the new one after a creation. Empty when it tells none.</summary>
    public CrmId Id => Details.TryGet("id", out CrmId id) ? id : default;

    /// <summary>Whether Zoho did it, or took it on to be done later.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>The code, nearly always <c>SUCCESS</c> or that of the error; <c>SCHEDULED</c> when it is done later.</summary>
    public CrmErrorCode Code => new(Item.TryGet("code", out string? code) ? code ?? "" : "");

    /// <summary>Zoho's sentence; not meant for matching.</summary>
    public string Message => Item.TryGet("message", out string? message) ? message ?? "" : "";

    /// <summary>What else Zoho tells of it; empty when nothing.</summary>
    public CrmObject Details => Item.TryGetRaw("details", out ReadOnlySpan<byte> raw) && raw[0] == (byte)'{' ? Item.GetObject("details")! : new CrmObject();

    /// <summary>Why it was refused; null when it succeeded.</summary>
    public CrmError? Error { get; }

    /// <summary>The item as it stands in the answer.</summary>
    public CrmObject Item { get; }

    /// <summary>Status, headers and limits of the answer.</summary>
    public CrmResponse Response { get; }

    /// <summary>Returns the index, and the id or the error.</summary>
    public override string ToString() => $"[{Index}] " + (Succeeded ? $"{Code} {Id}".TrimEnd() : Error.ToString());
}
