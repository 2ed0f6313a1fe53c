namespace Zcrm.Emulator;

/// <summary>An app as the API console registers it.</summary>
public sealed record EmulatedApp
{
    /// <summary>The client id.</summary>
    public required string ClientId { get; init; }

    /// <summary>The client secret, in every data centre.</summary>
    public required Secret ClientSecret { get; init; }

    /// <summary>The app's name, which the login page shows.</summary>
    public required string Name { get; init; }

    /// <summary>The registered redirect URIs, compared letter by letter.</summary>
    public required IReadOnlyList<string> RedirectUris { get; init; }

    /// <summary>Where the app is known. At the other data centres it is an <c>invalid_client</c>.</summary>
    public required IReadOnlyList<DataCenter> DataCenters { get; init; }

    /// <summary>The ways in which the app gets tokens.</summary>
    public required AppKinds Kinds { get; init; }
}
