using System.Runtime.Versioning;

namespace Zcrm;

[UnsupportedOSPlatform("windows")]
public sealed class FileTokenStorePermissionTests : IDisposable
{
    private const string Reason = "On Windows the user's profile protects the files.";
    private const UnixFileMode Mode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Mode700 = Mode600 | UnixFileMode.UserExecute;
    private readonly TokenFolder _folder = new();

    public static bool IsWindows => OperatingSystem.IsWindows();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact(Skip = Reason, SkipWhen = nameof(IsWindows))]
    public async Task Directory_and_files_are_for_this_user_alone()
    {
        FileTokenStore store = _folder.Open();
        await store.TryWriteAsync(TokenFolder.New("ana@example.com"), Ct);
        await (await store.LeaseRefreshAsync(TokenFolder.Key("ana@example.com"), Ct))!.DisposeAsync();
        File.GetUnixFileMode(_folder.Directory).ShouldBe(Mode700);
        _folder.Files().Select(Path.GetExtension).ShouldBe(["", ".lock", ".lock", ".lease", ".token"], ignoreOrder: true);
        foreach (string file in _folder.Files()) File.GetUnixFileMode(file).ShouldBe(Mode600, file);
    }

    [Fact(Skip = Reason, SkipWhen = nameof(IsWindows))]
    public async Task A_directory_that_is_there_keeps_its_permissions()
    {
        const UnixFileMode shared = Mode700 | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        Directory.CreateDirectory(_folder.Directory);
        File.SetUnixFileMode(_folder.Directory, shared);
        await _folder.Open().TryWriteAsync(TokenFolder.New("ana@example.com"), Ct);
        File.GetUnixFileMode(_folder.Directory).ShouldBe(shared);
        File.GetUnixFileMode(_folder.TokenFile).ShouldBe(Mode600);
    }

    public void Dispose() => _folder.Dispose();
}
