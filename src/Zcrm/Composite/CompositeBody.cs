namespace Zcrm;

/// <summary>Writes a composite request.</summary>
internal static class CompositeBody
{
    public const string Key = "__composite_requests";

    public static CrmObject Write(IEnumerable<CompositeCall> calls, CompositeOptions options, string apiVersion)
    {
        var body = new CrmObject { ["rollback_on_fail"] = options.RollbackOnFailure };
        if (options.Parallel is { } parallel) body["parallel_execution"] = parallel;
        body[Key] = calls.Select(call => Write(call, apiVersion));
        return body;
    }

    private static CrmObject Write(CompositeCall call, string apiVersion)
    {
        var sub = new CrmObject { ["sub_request_id"] = call.Id, ["method"] = call.Method, ["uri"] = $"/crm/{apiVersion}/{call.Path}" };
        if (call.Parameters.Count > 0) sub["params"] = call.Parameters.ToDictionary(pair => pair.Key, pair => (object?)pair.Value);
        if (call.Body is not null) sub["body"] = call.Body;
        return sub;
    }
}
