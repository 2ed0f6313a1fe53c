using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Metadata that is kept between runs, where that is asked for: a client stands for a process.</summary>
public sealed class KeptMetadataStory : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "metadata");

    public void Dispose()
    {
        string parent = Path.GetDirectoryName(_folder)!;
        if (Directory.Exists(parent)) Directory.Delete(parent, recursive: true);
    }

    [Fact]
    public async Task The_next_process_only_asks_whether_anything_changed()
    {
        await using Scenario scenario = await StartAsync();
        IReadOnlyList<CrmFieldMetadata> first = await FieldsAsync(scenario);
        (await FieldsAsync(scenario)).Select(field => field.ToJson()).ShouldBe(first.Select(field => field.ToJson()));
        Statuses(scenario).ShouldBe([200, 304]);
        scenario.Zoho.Clock.Advance(TimeSpan.FromMinutes(5));
        scenario.Zoho.Data.AddField("Leads", new EmulatedField("Region", "text"));
        (await FieldsAsync(scenario)).Count.ShouldBe(first.Count + 1);
        Statuses(scenario).ShouldBe([200, 304, 200]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"format\":1,\"since\":\"2026-01-01T00:00:00Z\",\"fields\":[{\"api_name\":\"Sto")]
    [InlineData("{\"format\":0,\"since\":\"2026-01-01T00:00:00Z\",\"fields\":[]}")]
    [InlineData("{\"format\":2,\"since\":\"2026-01-01T00:00:00Z\",\"fields\":[]}")]
    [InlineData("{\"format\":1,\"since\":\"yesterday\",\"fields\":[]}")]
    [InlineData("{\"format\":1,\"since\":\"2026-01-01T00:00:00Z\"}")]
    [InlineData("[]")]
    public async Task A_file_that_is_damaged_or_of_another_version_is_ignored_and_replaced(string content)
    {
        await using Scenario scenario = await StartAsync();
        await FieldsAsync(scenario);
        string file = Files().ShouldHaveSingleItem();
        string whole = await File.ReadAllTextAsync(file, Scenario.Ct);
        await File.WriteAllTextAsync(file, content, Scenario.Ct);
        (await FieldsAsync(scenario)).ShouldNotBeEmpty();
        (await File.ReadAllTextAsync(file, Scenario.Ct)).Length.ShouldBe(whole.Length);
        await FieldsAsync(scenario);
        Statuses(scenario).ShouldBe([200, 200, 304]);
    }

    [Fact]
    public async Task No_organization_sees_what_another_one_has()
    {
        await using Scenario scenario = await StartAsync(options => options.DataCenters = [DataCenter.US, DataCenter.EU]);
        EmulatedUser us = scenario.UserIn(DataCenter.US);
        EmulatedUser eu = scenario.UserIn(DataCenter.EU);
        scenario.Zoho.DataOf(us.Org).AddModule("Secret");
        (await Client(scenario, us.Email).Metadata.FindModuleAsync("Secret", Scenario.Ct)).ShouldNotBeNull();
        (await Client(scenario, eu.Email).Metadata.FindModuleAsync("Secret", Scenario.Ct)).ShouldBeNull();
        Files().Length.ShouldBe(2);
        Statuses(scenario).ShouldBe([200, 200]);
    }

    [Fact]
    public async Task Its_files_are_the_users_alone_and_hold_no_secret()
    {
        await using Scenario scenario = await StartAsync();
        await FieldsAsync(scenario);
        string file = Files().ShouldHaveSingleItem();
        Directory.GetFiles(_folder, "*.tmp").ShouldBeEmpty();
        foreach (string path in Directory.GetFiles(_folder)) scenario.Evidence.Add(Path.GetFileName(path), await File.ReadAllTextAsync(path, Scenario.Ct));
        if (OperatingSystem.IsWindows()) return;
        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(_folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Many_processes_share_a_folder()
    {
        await using Scenario scenario = await StartAsync();
        IReadOnlyList<CrmFieldMetadata>[] all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => FieldsAsync(scenario)));
        all.ShouldAllBe(fields => fields.Count == all[0].Count);
        await FieldsAsync(scenario);
        Statuses(scenario)[^1].ShouldBe(304);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_done_without()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder)!);
        await File.WriteAllTextAsync(_folder, "a file, and no folder", Scenario.Ct);
        await using Scenario scenario = await StartAsync();
        (await FieldsAsync(scenario)).ShouldNotBeEmpty();
        (await FieldsAsync(scenario)).ShouldNotBeEmpty();
        Statuses(scenario).ShouldBe([200, 200]);
    }

    [Fact]
    public async Task Nothing_is_written_unless_it_is_asked_for()
    {
        await using Scenario scenario = await StartAsync();
        await scenario.Client().Metadata.GetFieldsAsync("Leads", Scenario.Ct);
        Directory.Exists(_folder).ShouldBeFalse();
    }

    private static Task<Scenario> StartAsync(Action<ZcrmEmulatorOptions>? configure = null) => Scenario.StartAsync(options =>
    {
        options.Rules.FieldsHonorIfModifiedSince = true;
        configure?.Invoke(options);
    });

    private ZcrmClient Client(Scenario scenario, string? user = null) => scenario.Client(options => options.Metadata = new MetadataOptions { CacheFolder = _folder }, user);

    private Task<IReadOnlyList<CrmFieldMetadata>> FieldsAsync(Scenario scenario) => Client(scenario).Metadata.GetFieldsAsync("Leads", Scenario.Ct);

    private string[] Files() => Directory.GetFiles(_folder, "*.metadata");

    private static int[] Statuses(Scenario scenario) =>
        [.. scenario.Zoho.Journal.Entries.Where(entry => entry.Request.Path.Contains("/settings/", StringComparison.Ordinal)).Select(entry => entry.Status)];
}
