using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Converts up to 50 leads by a job; a lead that cannot be converted is counted and left as it was (reference 11.2).</summary>
internal sealed class MassConvertApi
{
    private const string Kind = "mass_convert";
    private const int MaxLeads = 50;

    private readonly RecordTable _table;
    private readonly LeadConverter _converter;
    private readonly MassJobs _jobs;

    public MassConvertApi(RecordTable table, LeadConverter converter, MassJobs jobs)
    {
        (_table, _converter, _jobs) = (table, converter, jobs);
        jobs.Register(Kind, (context, job) =>
        {
            JsonObject options = JsonNode.Parse(job.Work)!.AsObject();
            return id => TryConvert(context, id, options);
        });
    }

    public IEnumerable<Route> Routes =>
    [
        new("POST", "Leads/actions/mass_convert", ["ZohoCRM.mass_convert.leads.CREATE"], Convert),
        new("GET", "Leads/actions/mass_convert", ["ZohoCRM.mass_convert.leads.READ"], call => ValueTask.FromResult(_jobs.Status(call, Kind, "Converted"))),
    ];

    private ValueTask<ApiAnswer> Convert(ApiCall call)
    {
        JsonObject body = call.JsonBody();
        List<string> ids = ActionIds.Read(body, MaxLeads);
        string job = _jobs.Start(RecordContext.Of(call), Kind, "Leads", Options(body), ids);
        JsonObject item = ApiAnswer.Item("SCHEDULED", "Mass convert scheduled successfully", "success", new JsonObject { ["job_id"] = job });
        return ValueTask.FromResult(new ApiAnswer(202) { Json = item });
    }

    private static JsonObject Options(JsonObject body)
    {
        var options = new JsonObject();
        foreach (string key in (string[])["Deals", "assign_to"])
        {
            if (body[key] is { } value) options[key] = value.DeepClone();
        }

        return options;
    }

    private bool TryConvert(RecordContext context, string id, JsonObject options)
    {
        bool isThere = RecordId.TryParse(id, out long number);
        if (!isThere || _table.Find(_table.Space(context.Org.Id, "Leads"), number) is not { IsConverted: false, IsApproved: true } row) return false;
        try
        {
            return _table.Transact(() => _converter.Convert(context, row, options)) is not null;
        }
        catch (ApiRefusedException)
        {
            return false;
        }
    }
}
