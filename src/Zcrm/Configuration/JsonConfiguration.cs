using System.Text.Json;

namespace Zcrm;

/// <summary>Reads a JSON file into entries that know their line. Nested names are joined by colons.</summary>
internal sealed class JsonConfiguration
{
    private const string Section = "Zcrm";

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };

    private readonly List<ConfigurationEntry> _entries = [];
    private readonly string _path;
    private readonly byte[] _json;

    private JsonConfiguration(string path, byte[] json) => (_path, _json) = (path, json);

    /// <summary>Reads a file.</summary>
    /// <exception cref="ZcrmConfigurationException">It cannot be read, or is not JSON.</exception>
    public static List<ConfigurationEntry> Load(string path)
    {
        var file = new JsonConfiguration(path, ReadFile(path));
        file.ReadEntries();
        return file._entries;
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            return bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string reason = exception is FileNotFoundException or DirectoryNotFoundException ? "does not exist" : "cannot be read";
            throw new ZcrmConfigurationException(
                path, $"The configuration file '{path}' {reason}. Check its path and rights; a relative path begins at the current directory.", exception);
        }
    }

    private void ReadEntries()
    {
        try
        {
            var reader = new Utf8JsonReader(_json, Lenient);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new ZcrmConfigurationException(
                    _path, $"The configuration file '{_path}' does not hold a JSON object. Write {{ \"client_id\": ..., \"client_secret\": ... }}.");
            }

            Utf8JsonReader whole = reader;
            if (FindSection(ref reader)) ReadObject(ref reader, Section + ":");
            else ReadObject(ref whole, "");
            Finish();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The parser's own words may repeat a piece of the file, and with it a secret, so they go no further.
            string place = exception is JsonException { LineNumber: { } line } json ? $" at line {line + 1}, byte {json.BytePositionInLine + 1}" : "";
            throw new ZcrmConfigurationException(
                _path, $"The configuration file '{_path}' is not valid JSON{place}. Correct it there or just before; comments and trailing commas are allowed.");
        }
    }

    private static bool FindSection(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSection = string.Equals(reader.GetString(), Section, StringComparison.OrdinalIgnoreCase);
            reader.Read();
            if (isSection && reader.TokenType == JsonTokenType.StartObject) return true;
            reader.Skip();
        }

        return false;
    }

    private void ReadObject(ref Utf8JsonReader reader, string prefix)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = prefix + reader.GetString();
            string place = $"in {_path}, line {LineOf(reader.TokenStartIndex)}";
            reader.Read();
            ReadValue(ref reader, key, place);
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, string key, string place)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ReadObject(ref reader, key + ":");
                break;
            case JsonTokenType.StartArray:
                throw new ConfigurationEntry(key, "", place).Refuse("is a list, but every key takes one value. Write the value without brackets.");
            case JsonTokenType.Null:
                break;
            default:
                string value = reader.TokenType == JsonTokenType.String ? reader.GetString()! : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
                _entries.Add(new ConfigurationEntry(key, value, place));
                break;
        }
    }

    /// <summary>Reads to the end, so that what is broken behind the section is noticed too.</summary>
    private void Finish()
    {
        var reader = new Utf8JsonReader(_json, Lenient);
        while (reader.Read())
        {
        }
    }

    private int LineOf(long position) => _json.AsSpan(0, (int)position).Count((byte)'\n') + 1;
}
