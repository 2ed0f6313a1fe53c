#nullable enable
namespace Zcrm.Models;

/// <summary>A contact role.</summary>
public sealed class ContactRole : CrmObject
{
    /// <summary>The contact role's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The contact role's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Its place in the order.</summary>
    public decimal? SequenceNumber { get => Get<decimal?>("sequence_number"); set => Set("sequence_number", value); }
}
