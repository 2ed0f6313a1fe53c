namespace Zcrm.Emulator;

/// <summary>An organization: the owner of records, metadata and users.</summary>
public sealed record EmulatedOrg
{
    /// <summary>The organization's id in the API.</summary>
    public required string Id { get; init; }

    /// <summary>The organization's number, used in <c>soid</c> and <c>X-CRM-ORG</c>; not the same as <see cref="Id"/>.</summary>
    public required string Zgid { get; init; }

    /// <summary>The company's name.</summary>
    public required string Name { get; init; }

    /// <summary>The data centre in which the organization lives.</summary>
    public required DataCenter DataCenter { get; init; }

    /// <summary>Production, sandbox or developer.</summary>
    public CrmEnvironment Environment { get; init; }

    /// <summary>The first digits of every id in this organization, so that ids of two organizations never collide.</summary>
    public required string IdPrefix { get; init; }
}
