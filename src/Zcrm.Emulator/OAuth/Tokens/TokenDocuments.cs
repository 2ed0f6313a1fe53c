using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Keeps tokens as documents; of the tokens themselves only the hashes.</summary>
internal sealed class TokenDocuments(IEmulatorStore store)
{
    private const string Shared = "";
    private const string Refresh = "refresh_token";
    private const string Access = "access_token";

    public IEnumerable<RefreshGrant> RefreshGrants() => All<RefreshGrant>(Refresh);

    public IEnumerable<AccessGrant> AccessGrants() => All<AccessGrant>(Access);

    public void Write(RefreshGrant grant) => store.WriteDocument(Shared, Refresh, grant.Hash, JsonSerializer.Serialize(grant));

    public void Write(AccessGrant grant) => store.WriteDocument(Shared, Access, grant.Hash, JsonSerializer.Serialize(grant));

    public void Delete(RefreshGrant grant) => store.DeleteDocument(Shared, Refresh, grant.Hash);

    public void Delete(AccessGrant grant) => store.DeleteDocument(Shared, Access, grant.Hash);

    public long Next() => store.NextNumber("tokens");

    private IEnumerable<T> All<T>(string kind) => store.ListDocuments(Shared, kind).Select(document => JsonSerializer.Deserialize<T>(document.Json)!);
}
