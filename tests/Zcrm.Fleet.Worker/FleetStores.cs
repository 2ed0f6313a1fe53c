namespace Zcrm;

/// <summary>Opens the store that a fleet shares.</summary>
public static class FleetStores
{
    public static ITokenStore Open(FleetSettings settings)
    {
        (string kind, string place) = Split(settings.Store);
        return kind switch
        {
            "file" => new FileTokenStore(place),
            _ => throw new ArgumentException($"There is no store of the kind '{kind}'.", nameof(settings)),
        };
    }

    private static (string Kind, string Place) Split(string store)
    {
        int colon = store.IndexOf(':', StringComparison.Ordinal);
        return (store[..colon], store[(colon + 1)..]);
    }
}
