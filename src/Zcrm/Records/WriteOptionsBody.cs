using System.Text.Json;

namespace Zcrm;

/// <summary>Writes the keys that stand beside the records of a write.</summary>
internal static class WriteOptionsBody
{
    private static readonly string?[] NoActions = [null];
    private static readonly string?[] UpsertActions = ["insert", "update"];

    public static void Write(Utf8JsonWriter writer, WriteOptions? options, bool isUpsert)
    {
        if (options is null) return;
        WriteNames(writer, "trigger"u8, options.Triggers);
        WriteNames(writer, "process"u8, options.Processes);
        if (options.AssignmentRule is { } rule) writer.WriteString("lar_id"u8, rule.ToString());
        WriteFeatures(writer, "apply_feature_execution"u8, options.ApplyFeatures, NoActions);
        WriteFeatures(writer, "skip_feature_execution"u8, options.SkipFeatures, isUpsert ? UpsertActions : NoActions);
    }

    public static void WriteNames(Utf8JsonWriter writer, ReadOnlySpan<byte> key, IReadOnlyList<string>? names)
    {
        if (names is null) return;
        writer.WriteStartArray(key);
        foreach (string name in names) writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    /// <summary>In an upsert, what is skipped is told for new and for old records apart.</summary>
    private static void WriteFeatures(Utf8JsonWriter writer, ReadOnlySpan<byte> key, IReadOnlyList<string>? names, string?[] actions)
    {
        if (names is null) return;
        writer.WriteStartArray(key);
        foreach (string name in names)
        {
            foreach (string? action in actions)
            {
                writer.WriteStartObject();
                writer.WriteString("name"u8, name);
                if (action is not null) writer.WriteString("action"u8, action);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }
}
