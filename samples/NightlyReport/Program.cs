using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NightlyReport;
using Zcrm;
using Zcrm.Emulator;
using Zcrm.Extensions;
using Zcrm.Sql;

// A worker that speaks for every customer who connected their Zoho. A local Zoho CRM with three customers stands for the real one.
await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync();
string[] customers = [zoho.Accounts.Users[0].Email, "anna@kyoto-tea.example", "bo@norrland.example"];
foreach (string customer in customers[1..]) zoho.Accounts.AddOrg($"Company of {customer}", customer);

DirectoryInfo folder = Directory.CreateTempSubdirectory("zcrm-nightly-");
HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services
    .AddZcrm(options => options.ConnectTo(zoho))
    .UseTokenStore(_ => new SqlTokenStore(
        SqliteFactory.Instance.CreateDataSource($"Data Source={Path.Combine(folder.FullName, "tokens.db")};Pooling=False"),
        SqlDatabase.Sqlite,
        new AesTokenProtector(AesTokenProtector.GenerateKey())));
builder.Services.AddSingleton(new Invitations([.. customers.Select(customer => zoho.OAuth.GenerateGrantToken(user: customer))]));
builder.Services.AddHostedService<ReportWorker>();
using (IHost host = builder.Build()) await host.RunAsync();
folder.Delete(recursive: true);
