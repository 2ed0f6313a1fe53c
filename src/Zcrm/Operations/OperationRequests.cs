using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Zcrm;

/// <summary>Parameters and bodies of generated operations. A parameter whose value is null is not sent.</summary>
internal static class OperationRequests
{
    public static CrmRequest Query(this CrmRequest request, string name, bool? value) =>
        request.Query(name, value is { } flag ? (flag ? "true" : "false") : null);

    public static CrmRequest Query(this CrmRequest request, string name, int? value) => request.Query(name, value?.ToString(CultureInfo.InvariantCulture));

    public static CrmRequest Query(this CrmRequest request, string name, CrmId? value) =>
        request.Query(name, value is { IsEmpty: false } id ? id.ToString() : null);

    public static CrmRequest Query(this CrmRequest request, string name, DateOnly? value) =>
        request.Query(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static CrmRequest Query(this CrmRequest request, string name, IEnumerable<CrmId>? values) =>
        request.Query(name, values is null ? null : string.Join(',', values));

    public static CrmRequest Query(this CrmRequest request, string name, IEnumerable<string>? values) =>
        request.Query(name, values is null ? null : string.Join(',', values));

    public static CrmRequest Require(this CrmRequest request, string name, string value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return request.Query(name, value);
    }

    public static CrmRequest Require(this CrmRequest request, string name, CrmId value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ActionBody.EnsureId(value, parameter);
        return request.Query(name, value.ToString());
    }

    public static CrmRequest Require(
        this CrmRequest request, string name, IEnumerable<CrmId> values, [CallerArgumentExpression(nameof(values))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        CrmId[] all = [.. values];
        if (all.Length == 0) throw new ArgumentException("No id is named.", parameter);
        foreach (CrmId id in all) ActionBody.EnsureId(id, parameter);
        return request.Query(name, string.Join(',', all));
    }

    public static CrmRequest Require(
        this CrmRequest request, string name, IEnumerable<string> values, [CallerArgumentExpression(nameof(values))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(values, parameter);
        return request.Require(name, string.Join(',', values), parameter);
    }

    public static CrmRequest Require(this CrmRequest request, string name, bool value) => request.Query(name, (bool?)value);

    public static CrmRequest Require(this CrmRequest request, string name, int value) => request.Query(name, (int?)value);

    public static CrmRequest Require(this CrmRequest request, string name, DateOnly value) => request.Query(name, (DateOnly?)value);

    public static CrmRequest HeaderUnlessNull(this CrmRequest request, string name, string? value) =>
        value is null ? request : request.Header(name, value);

    public static CrmRequest HeaderUnlessNull(this CrmRequest request, string name, DateTimeOffset? value) =>
        value is { } time ? request.Header(name, time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)) : request;

    /// <summary>Sends items as a list under a key.</summary>
    public static CrmRequest Items<T>(
        this CrmRequest request, string key, IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string parameter = "") where T : CrmObject
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        T[] all = [.. items];
        if (all.Length == 0) throw new ArgumentException("There is nothing to send: the list is empty.", parameter);
        return request.Body(Wrapped(key, writer =>
        {
            writer.WriteStartArray();
            foreach (T item in all) WriteItem(writer, item ?? throw new ArgumentException("An item is null.", parameter), withId: true);
            writer.WriteEndArray();
        }));
    }

    /// <summary>Sends one item under a key, in a list where the API wants one.</summary>
    public static CrmRequest Item(
        this CrmRequest request, string key, CrmObject item, bool inList, [CallerArgumentExpression(nameof(item))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(item, parameter);
        return request.Body(Wrapped(key, writer =>
        {
            if (inList) writer.WriteStartArray();
            WriteItem(writer, item, withId: false);
            if (inList) writer.WriteEndArray();
        }));
    }

    /// <summary>Sends an object whose keys stand at the top of the body.</summary>
    public static CrmRequest Whole(this CrmRequest request, CrmObject body, [CallerArgumentExpression(nameof(body))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(body, parameter);
        return request.Body(body);
    }

    /// <summary>Sends a file in a form.</summary>
    public static CrmRequest File(this CrmRequest request, string field, FileUpload file, [CallerArgumentExpression(nameof(file))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(file, parameter);
        return request.Body(new MultipartUpload(field, long.MaxValue, file));
    }

    private static ReadOnlyMemory<byte> Wrapped(string key, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, JsonValueWriter.Options);
        writer.WriteStartObject();
        writer.WritePropertyName(key);
        write(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    // What was read is sent with its changes only, as records are: Zoho refuses some of what it gives.
    private static void WriteItem(Utf8JsonWriter writer, CrmObject item, bool withId)
    {
        if (item.Response is null)
        {
            item.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        if (withId && item.TryGetRaw("id", out ReadOnlySpan<byte> id) && !item.ChangedNames.Contains("id"))
        {
            writer.WritePropertyName("id");
            writer.WriteRawValue(id, skipInputValidation: true);
        }

        item.WriteChangedMembersTo(writer);
        writer.WriteEndObject();
    }
}
