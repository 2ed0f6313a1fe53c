using System.Reflection;
using System.Text.Json;

namespace Zcrm.ApiModel;

/// <summary>A method of the client, called with samples, and what it sent.</summary>
internal sealed class RecordedCall
{
    private RecordedCall(MethodInfo method, object?[] arguments, HttpRequestMessage request, string body, object? result) =>
        (Method, Arguments, Request, Body, Result) = (method, arguments, request, body, result);

    public MethodInfo Method { get; }

    public object?[] Arguments { get; }

    public HttpRequestMessage Request { get; }

    public string Body { get; }

    /// <summary>What the method gave.</summary>
    public object? Result { get; }

    /// <summary>Finds the overload that makes the operation's call.</summary>
    public static async Task<RecordedCall> MakeAsync(Operation operation, string answer)
    {
        string name = operation.Paged is null ? operation.Method + "Async" : operation.Method;
        var seen = new List<string>();
        string client = The.Model.Groups.First(group => group.Area == operation.Area && group.Name == operation.Group).Class;
        foreach (MethodInfo method in typeof(ZcrmClient).Assembly.GetType($"Zcrm.{client}")!.GetMethods().Where(method => method.Name == name))
        {
            RecordedCall call = await CallAsync(operation, method, answer);
            if (call.Request.Method.Method == operation.Verb && call.Request.RequestUri!.AbsolutePath == call.PathOf(operation)) return call;
            seen.Add($"{call.Request.Method} {call.Request.RequestUri!.AbsolutePath} instead of {call.PathOf(operation)}");
        }

        throw new InvalidOperationException($"No {name} of {client} calls {operation.Verb} {operation.Path}: {string.Join("; ", seen)}");
    }

    /// <summary>Makes the same call again with a client of another version of the API.</summary>
    public async Task RepeatAsync(Operation operation, string version)
    {
        var zoho = new StubZoho((_, _) => StubTransport.Json("{}"));
        await using ZcrmClient crm = await The.ClientOf(zoho, options => options.ApiVersion = version);
        await ResultOf(Method.Invoke(Target(crm, operation), Arguments)!);
    }

    /// <summary>The value of a parameter, as an argument or a property of the options.</summary>
    public object? ValueOf(string name)
    {
        ParameterInfo[] parameters = Method.GetParameters();
        int at = Array.FindIndex(parameters, one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));
        if (at >= 0) return Arguments[at];
        object options = Arguments.First(one => one is CallOptions)!;
        return options.GetType().GetProperty(name, BindingFlags.IgnoreCase | BindingFlags.Instance | BindingFlags.Public)?.GetValue(options);
    }

    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>The path that the model tells, with the arguments in it.</summary>
    private string PathOf(Operation operation)
    {
        string prefix = operation.Host switch { "bulk" => "/crm/bulk/v8", "email" => "/crm/email/v8", _ => "/crm/v8" };
        IEnumerable<string> parts = operation.Path.Split('/').Select(part => !part.StartsWith('{') ? part
            : part == "{module}" && ValueOf("module") is null ? "Leads"
            : Uri.EscapeDataString(SampleValues.Text(ValueOf(part.Trim('{', '}')) ?? "?")));
        return prefix + string.Join('/', parts);
    }

    private static async Task<RecordedCall> CallAsync(Operation operation, MethodInfo method, string answer)
    {
        (HttpRequestMessage? sent, string sentBody) = (null, "");
        var zoho = new StubZoho((request, body) =>
        {
            (sent, sentBody) = (request, body);
            return operation.Answer.Kind == "file"
                ? new HttpResponseMessage { Content = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new("application/octet-stream") } } }
                : StubTransport.Json(answer);
        });
        await using ZcrmClient crm = await The.ClientOf(zoho);
        object?[] arguments = [.. method.GetParameters().Select(one => SampleValues.Of(one.ParameterType, one.Name!))];
        object? result = await ResultOf(method.Invoke(Target(crm, operation), arguments)!);
        return new RecordedCall(method, arguments, sent ?? throw new InvalidOperationException($"{operation.Id} sent nothing."), sentBody, result);
    }

    /// <summary>The way to the method that a user of the client goes: by the area's and the group's property.</summary>
    private static object Target(ZcrmClient crm, Operation operation)
    {
        object area = operation.Area == "Records" ? crm.Records("Leads") : typeof(ZcrmClient).GetProperty(operation.Area)!.GetValue(crm)!;
        return operation.Group.Length == 0 ? area : area.GetType().GetProperty(operation.Group)!.GetValue(area)!;
    }

    private static async Task<object?> ResultOf(object returned)
    {
        if (returned is Task task)
        {
            await task;
            return task.GetType().GetProperty("Result")!.GetValue(task);
        }

        var items = new List<CrmObject>();
        await foreach (CrmObject item in (IAsyncEnumerable<CrmObject>)returned) items.Add(item);
        return items;
    }
}
