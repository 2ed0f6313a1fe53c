using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Answers queries (reference 8).</summary>
internal sealed class CoqlApi(SqliteDatabase database, MetadataCatalog catalog, RecordTable table, ViewBook views, UsersOfOrg users, UserJson userForm)
{
    public IEnumerable<Route> Routes => [new("POST", "coql", ["ZohoCRM.coql.READ"], Query)];

    private ValueTask<ApiAnswer> Query(ApiCall call)
    {
        CoqlBody body = CoqlBody.Read(call.JsonBody());
        if (body.WithFields && !call.HasScope("ZohoCRM.settings.fields.READ")) throw new ApiRefusedException(GatewayRefusals.MissingScope);
        SelectQuery query = QueryParser.Parse(body.Query);
        var metadata = new QueryMetadata(catalog, table, views, users(call.Org), userForm, call);
        var runner = new QueryRunner(database, metadata, name => Module(call, metadata, name), QueryLimits.Of(call.Version, call.Rules));
        QueryResult result = runner.Run(query);
        return ValueTask.FromResult(QueryAnswer.Write(result, RecordContext.Of(call), body.WithFields ? Fields(call, metadata.Module(query.Module)!, result) : null));
    }

    /// <summary>Each module that a query reads from needs its own scope (reference 8.1).</summary>
    private static EmulatedModule Module(ApiCall call, QueryMetadata metadata, string name)
    {
        EmulatedModule module = metadata.Module(name) ?? throw QueryRefusals.Module();
        return call.HasScope($"ZohoCRM.modules.{ModuleScope.Of(name)}.READ") ? module : throw new ApiRefusedException(GatewayRefusals.MissingScope);
    }

    private static JsonObject Fields(ApiCall call, EmulatedModule module, QueryResult result)
    {
        var fields = new JsonObject();
        foreach (OutputColumn output in result.Columns) fields[output.Column.Path] = FieldJson.Write(module, output.Column.Field, call.Org);
        return fields;
    }
}
