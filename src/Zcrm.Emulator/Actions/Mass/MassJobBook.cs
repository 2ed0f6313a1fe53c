using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Keeps the jobs on many records.</summary>
internal sealed class MassJobBook(IEmulatorStore store)
{
    private const string Kind = "mass_job";

    public string NextId(EmulatedOrg org) => MetadataIds.Id(org, 800_000_000 + store.NextNumber("mass_jobs/" + org.Id));

    public MassJob? Find(EmulatedOrg org, string id) => store.ReadDocument(org.Id, Kind, id) is { } json ? JsonSerializer.Deserialize<MassJob>(json) : null;

    public List<MassJob> UnderWay(EmulatedOrg org) =>
        [.. store.ListDocuments(org.Id, Kind).Select(item => JsonSerializer.Deserialize<MassJob>(item.Json)!).Where(job => !job.IsOver)];

    public void Write(EmulatedOrg org, MassJob job) => store.WriteDocument(org.Id, Kind, job.Id, JsonSerializer.Serialize(job));
}
