using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;
using Zcrm;
using Zcrm.AspNetCore;
using Zcrm.Emulator;
using Zcrm.Models;
using Zcrm.Modules;

namespace Documented;

/// <summary>A store that a reader wrote.</summary>
internal sealed class MyTokenStore(ITokenProtector? protector = null) : ITokenStore
{
    public ValueTask<Connection?> ReadAsync(ConnectionKey key, CancellationToken cancellationToken) => throw new InvalidOperationException();

    public ValueTask<Connection?> TryWriteAsync(Connection connection, CancellationToken cancellationToken) => throw new InvalidOperationException();

    public ValueTask<bool> DeleteAsync(ConnectionKey key, CancellationToken cancellationToken) => throw new InvalidOperationException();

    public IAsyncEnumerable<ConnectionKey> ListAsync(string clientId, CancellationToken cancellationToken) => throw new InvalidOperationException();
}

/// <summary>What the pages take for granted: a client, some records and ids, and methods of their readers.</summary>
internal abstract class DocContext
{
    protected readonly ZcrmClient crm = null!;
    protected readonly ZcrmEmulator zoho = null!;
    protected readonly ITokenStore store = null!;
    protected readonly WebApplicationBuilder builder = null!;
    protected readonly WebApplication app = null!;
    protected readonly IConfiguration configuration = null!;
    protected readonly IServiceCollection services = null!;
    protected readonly IConnectionMultiplexer redis = null!;
    protected readonly DbDataSource dataSource = null!;
    protected readonly CancellationToken cancellationToken = default;

    protected readonly RecordsClient accounts = null!, contacts = null!, deals = null!, leads = null!;
    protected readonly CrmId accountId, attachmentId, campaignId, contactId, dealId, leadId, id, jobId, noteId, tea, template, territoryId, userId, viewId, anasId, bensId;
    protected readonly CrmId[] ids = [];
    protected readonly CrmRecord lead = null!, mine = null!;
    protected readonly IReadOnlyList<CrmRecord> records = [];
    protected readonly IReadOnlyList<Note> many = [];
    protected readonly LineItem line = null!;
    protected readonly Quote quote = null!;
    protected readonly CrmTask task = null!;
    protected readonly StoredFile other = null!;
    protected readonly EmailAddress me = null!, them = null!;

    protected readonly string clientSecret = "", secret = "", grantToken = "", refreshToken = "", clientId = "", connectionString = "", key = "", email = "", state = "", codeVerifier = "";
    protected readonly IReadOnlyList<string> ratings = [];
    protected readonly Uri url = null!, redirectUri = null!, requestUrl = null!;
    protected readonly DateTimeOffset lastRun, since;
    protected string? savedToken;

    protected static readonly IProgress<WriteProgress> bar = new Progress<WriteProgress>();
    protected static readonly TextWriter rejected = TextWriter.Null;

    protected static void Save(CrmRecord record)
    {
    }

    protected static void Forget(CrmId id)
    {
    }

    protected static Task SaveAsync(IReadOnlyList<CrmRecord> records) => Task.CompletedTask;

    protected static async IAsyncEnumerable<CrmRecord> ReadCsvAsync(string path)
    {
        await Task.CompletedTask;
        yield break;
    }

    protected static Task CatchUpAsync(DateTimeOffset? from, CancellationToken cancellationToken) => Task.CompletedTask;

    protected static Task KeepForLaterAsync(object failed, CancellationToken cancellationToken) => Task.CompletedTask;

    protected static Task RefreshAsync(string module, CrmId id, CancellationToken cancellationToken) => Task.CompletedTask;
}
