using System.Security.Cryptography;
using System.Text;

namespace Zcrm.Emulator;

/// <summary>A file that is kept, without its bytes.</summary>
internal sealed record Blob(string Id, string Name, string ContentType, long Size);

/// <summary>Keeps the bytes of files. Their ids are long and tell nothing, as Zoho's are.</summary>
internal sealed class BlobStore
{
    private readonly SqliteDatabase _database;

    public BlobStore(SqliteDatabase database)
    {
        _database = database;
        database.Execute("""
            CREATE TABLE IF NOT EXISTS blobs (
                number INTEGER PRIMARY KEY AUTOINCREMENT, org TEXT NOT NULL, id TEXT, name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL,
                content BLOB NOT NULL);
            CREATE UNIQUE INDEX IF NOT EXISTS blobs_by_id ON blobs (org, id);
            """);
    }

    public Blob Put(EmulatedOrg org, string name, string contentType, ReadOnlyMemory<byte> content) => _database.Transact(() =>
    {
        _database.ExecuteMany(
            "INSERT INTO blobs (org, name, type, size, content) VALUES ($1, $2, $3, $4, $5)",
            [[org.Id, name, contentType, content.Length, content.ToArray()]]);
        long number = _database.Query("SELECT last_insert_rowid()", row => row.GetInt64(0))[0];
        var blob = new Blob(IdOf(org, number), name, contentType, content.Length);
        _database.Execute("UPDATE blobs SET id = $id WHERE number = $number", ("$id", blob.Id), ("$number", number));
        return blob;
    });

    public Blob? Find(EmulatedOrg org, string id) => _database.Query(
        "SELECT id, name, type, size FROM blobs WHERE org = $org AND id = $id",
        row => new Blob(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3)), ("$org", org.Id), ("$id", id)).FirstOrDefault();

    public byte[]? Read(EmulatedOrg org, string id) => _database.Query(
        "SELECT content FROM blobs WHERE org = $org AND id = $id", row => row.GetFieldValue<byte[]>(0), ("$org", org.Id), ("$id", id)).FirstOrDefault();

    public void Delete(EmulatedOrg org, string id) =>
        _database.Execute("DELETE FROM blobs WHERE org = $org AND id = $id", ("$org", org.Id), ("$id", id));

    private static string IdOf(EmulatedOrg org, long number) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"blob {org.Id} {number}")));
}
