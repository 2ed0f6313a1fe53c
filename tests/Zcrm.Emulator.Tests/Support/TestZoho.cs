using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Zcrm.Emulator.Tests;

/// <summary>The records and metadata of an organization, called without a server in between.</summary>
internal sealed class TestZoho : IAsyncDisposable
{
    private readonly SqliteDatabase _database;

    public TestZoho(string? path = null)
    {
        _database = SqliteDatabase.Open(path);
        Store = new SqliteDocuments(_database);
        Org = new EmulatedOrg { Id = "700001", Zgid = "700001", Name = "Example", DataCenter = DataCenter.US, IdPrefix = "5540200" };
        Users =
        [
            new()
            {
                Id = "554020000000900001", Zuid = 7001, Email = "ana@example.com", FirstName = "Ana", LastName = "Lo", Org = Org, UtcOffset = TimeSpan.FromHours(5.5),
                ProfileId = FirstPermissions.Administrator(Org), RoleId = FirstPermissions.Chief(Org),
            },
            new()
            {
                Id = "554020000000900002", Zuid = 7002, Email = "ben@example.com", FirstName = "Ben", LastName = "Ek", Org = Org, UtcOffset = TimeSpan.FromHours(-7),
                ProfileId = FirstPermissions.Standard(Org), RoleId = FirstPermissions.Manager(Org),
            },
        ];
        User = Users[0];
        Plane = new DataPlane(_database, Store, _ => Users, new MassTimers(null, TimeProvider.System));
        Data = new EmulatorData(Org, Plane, _ => Users, () => Now, Rules);
    }

    public SqliteDatabase Database => _database;

    public EmulatedOrg Org { get; }

    public IReadOnlyList<EmulatedUser> Users { get; }

    public EmulatedUser User { get; set; }

    public IEmulatorStore Store { get; }

    public DataPlane Plane { get; }

    public EmulatorData Data { get; }

    public EmulatorRules Rules { get; } = new();

    public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public int Version { get; set; } = 8;

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    public Task<TestAnswer> GetAsync(string pathAndQuery, params (string Name, string Value)[] headers) => SendAsync("GET", pathAndQuery, null, headers);

    public Task<TestAnswer> PostAsync(string path, string body) => SendAsync("POST", path, body);

    public Task<TestAnswer> PutAsync(string path, string body, params (string Name, string Value)[] headers) => SendAsync("PUT", path, body, headers);

    public Task<TestAnswer> DeleteAsync(string pathAndQuery) => SendAsync("DELETE", pathAndQuery, null);

    /// <summary>Inserts one record that must be good, and answers its id.</summary>
    public async Task<string> AddAsync(string module, string record)
    {
        TestAnswer answer = await PostAsync(module, $$"""{"data":[{{record}}]}""");
        answer.Status.ShouldBe(201, answer.Json?.ToJsonString());
        return answer.Item["details"]!["id"]!.GetValue<string>();
    }

    /// <summary>Inserts one record that must be refused, and answers its error item.</summary>
    public async Task<JsonNode> RefusedAsync(string module, string record)
    {
        TestAnswer answer = await PostAsync(module, $$"""{"data":[{{record}}]}""");
        answer.Status.ShouldBe(400, answer.Json?.ToJsonString());
        return answer.Item;
    }

    public async Task<JsonNode> ReadAsync(string module, string id)
    {
        TestAnswer answer = await GetAsync($"{module}/{id}");
        answer.Status.ShouldBe(200);
        return answer.Item;
    }

    public async Task<TestAnswer> SendAsync(string method, string pathAndQuery, string? body, params (string Name, string Value)[] headers)
    {
        string[] parts = pathAndQuery.Split('?', 2);
        (Route route, Dictionary<string, string> path) = TestRouter.Find(Plane.Routes, method, parts[0]);
        var call = new ApiCall
        {
            Method = method,
            Version = Version,
            Org = Org,
            User = User,
            Path = path,
            Query = new QueryCollection(QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : "")),
            Headers = new HeaderDictionary(headers.ToDictionary(header => header.Name, header => new StringValues(header.Value))),
            Body = Encoding.UTF8.GetBytes(body ?? ""),
            Now = Now,
            Rules = Rules,
            Aborted = TestContext.Current.CancellationToken,
        };
        try
        {
            return new TestAnswer(await route.Handler(call));
        }
        catch (ApiRefusedException refused)
        {
            return new TestAnswer(refused.Answer);
        }
    }
}
