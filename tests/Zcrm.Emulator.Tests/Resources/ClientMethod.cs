using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>The method of the client that makes an operation's call, found by its name and its parameters.</summary>
internal sealed class ClientMethod
{
    private readonly OperationSample _sample;
    private readonly object _target;
    private readonly MethodInfo _method;

    public ClientMethod(ZcrmClient crm, OperationSample sample)
    {
        _sample = sample;
        string[] names = sample.Operation.Id.Split('.');
        string path = sample.PathValues.FirstOrDefault(pair => pair.Name == "module").Value ?? "Leads";
        object area = names[0] == "Records" ? crm.Records(path) : typeof(ZcrmClient).GetProperty(names[0])!.GetValue(crm)!;
        _target = names.Length == 2 ? area : area.GetType().GetProperty(names[1])!.GetValue(area)!;
        string name = names[^1].EndsWith("Many", StringComparison.Ordinal) ? names[^1][..^4] : names[^1];
        _method = _target.GetType().GetMethods().Where(method => method.Name == name || method.Name == name + "Async").Where(Fits).OrderByDescending(method => method.GetParameters().Count(IsTold)).FirstOrDefault()
            ?? throw new InvalidOperationException($"The client has no method for {sample.Operation.Id}.");
    }

    /// <returns>The result; a list for what comes in pages.</returns>
    public async Task<object?> CallAsync()
    {
        object?[] arguments = [.. _method.GetParameters().Select(Argument)];
        object returned = _method.Invoke(_target, arguments)!;
        if (returned is Task task)
        {
            await task;
            return task.GetType().GetProperty("Result")!.GetValue(task);
        }

        var items = new List<CrmObject>();
        await foreach (CrmObject item in (IAsyncEnumerable<CrmObject>)returned) items.Add(item);
        return items;
    }

    /// <summary>Whether all that must be told can be, and all ids of the path have a place.</summary>
    private bool Fits(MethodInfo method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        bool isKnown = parameters.All(parameter => parameter.HasDefaultValue || IsTold(parameter) || IsBody(parameter.ParameterType));
        int wanted = _sample.PathValues.Count(pair => pair.Name != "module" || _sample.Operation.Id.Split('.')[0] != "Records");
        return isKnown && parameters.Count(parameter => _sample.PathValues.Any(pair => IsSame(pair.Name, parameter.Name!))) == wanted
            && (_sample.Operation.Body is null ? !parameters.Any(parameter => IsBody(parameter.ParameterType)) : TakesBody(parameters));
    }

    /// <summary>A body is one thing, or stands in several parameters by its keys.</summary>
    private bool TakesBody(ParameterInfo[] parameters) => parameters.Any(parameter => IsBody(parameter.ParameterType))
        || (_sample.Item is { } item && item.All(pair => parameters.Any(parameter => IsSame(pair.Key, parameter.Name!))));

    private bool IsTold(ParameterInfo parameter) => Told(parameter.Name!) is not null;

    private string? Told(string name)
    {
        // Where a path and a query have an id each, the client names the second after what is downloaded.
        if (IsDownloaded(name)) return _sample.Query["id"];
        IEnumerable<(string Name, string Value)> sent = (_sample.Item ?? []).Select(pair => (pair.Key, pair.Value is JsonArray list ? string.Join(',', list) : pair.Value?.ToString() ?? ""));
        return _sample.PathValues.Concat(_sample.Query.Select(pair => (pair.Key, pair.Value))).Concat(sent).FirstOrDefault(pair => IsSame(pair.Item1, name)).Item2;
    }

    private bool IsDownloaded(string name) => string.Equals("Download" + name, _sample.Operation.Id.Split('.')[^1] + "Id", StringComparison.OrdinalIgnoreCase) && _sample.Query.ContainsKey("id");

    private static bool IsBody(Type type) => typeof(CrmObject).IsAssignableFrom(type) || typeof(IEnumerable<CrmObject>).IsAssignableFrom(type) || type == typeof(FileUpload);

    private static bool IsSame(string wire, string name) => string.Equals(wire.Replace("_", "", StringComparison.Ordinal).Replace("orginal", "original", StringComparison.Ordinal), name, StringComparison.OrdinalIgnoreCase);

    private object? Argument(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(CancellationToken)) return TestContext.Current.CancellationToken;
        if (type == typeof(FileUpload)) return FileUpload.FromBytes([1, 2, 3], "a.png");
        if (typeof(CrmObject).IsAssignableFrom(type)) return Body(type);
        if (typeof(IEnumerable<CrmObject>).IsAssignableFrom(type)) return Single(Body(type.GetGenericArguments()[0]));
        if (Told(parameter.Name!) is { } text) return Value(type, text);
        return typeof(CallOptions).IsAssignableFrom(type) && type != typeof(CallOptions) ? Options(type) : parameter.DefaultValue;
    }

    private CrmObject Body(Type type)
    {
        var made = (CrmObject)Activator.CreateInstance(type)!;
        foreach ((string key, JsonNode? value) in _sample.Item!) made[key] = value is null ? null : JsonElement.Parse(value.ToJsonString());
        return made;
    }

    private static Array Single(CrmObject item)
    {
        var list = Array.CreateInstance(item.GetType(), 1);
        list.SetValue(item, 0);
        return list;
    }

    private CallOptions Options(Type type)
    {
        var made = (CallOptions)Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            if (Told(property.Name) is { } text) property.SetValue(made, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, text));
        }

        return made;
    }

    private static object Value(Type type, string text)
    {
        if (type == typeof(string)) return text;
        if (type == typeof(CrmId)) return CrmId.Parse(text, null);
        if (type.Namespace == "Zcrm.Models" && type.IsValueType) return Activator.CreateInstance(type, text)!;
        if (type == typeof(bool)) return text == "true";
        if (type == typeof(int)) return int.Parse(text, null);
        if (type == typeof(DateOnly)) return DateOnly.Parse(text, null);
        if (type == typeof(DateTimeOffset)) return DateTimeOffset.Parse(text, null);
        return type.IsAssignableFrom(typeof(CrmId[])) ? text.Split(',').Select(id => CrmId.Parse(id, null)).ToArray() : text.Split(',');
    }
}
