#nullable enable
namespace Zcrm.Models;

/// <summary>A contact role.</summary>
public sealed class ContactRole : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The sequence number.</summary>
    public decimal? SequenceNumber { get => Get<decimal?>("sequence_number"); set => Set("sequence_number", value); }
}
