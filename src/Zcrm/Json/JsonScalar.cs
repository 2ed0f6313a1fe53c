using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Zcrm;

/// <summary>Reads single JSON values as .NET types, exactly or not at all, the same under every culture.</summary>
internal static class JsonScalar
{
    public static T Read<T>(string field, ReadOnlySpan<byte> raw)
    {
        // The comparisons of types are settled by the compiler; only one branch is left for each T.
        if (Is<T, string>()) return As<string, T>(ReadText(field, raw));
        if (IsValue<T, bool>()) return Value<bool, T>(TryBool(raw, out bool flag), flag, field, raw);
        if (IsValue<T, long>()) return Value<long, T>(TryInt64(raw, out long big), big, field, raw);
        if (IsValue<T, int>()) return Value<int, T>(TryInt32(raw, out int number), number, field, raw);
        if (IsValue<T, decimal>()) return Value<decimal, T>(JsonDecimal.TryRead(Unquoted(raw), out decimal exact), exact, field, raw);
        if (IsValue<T, double>()) return Value<double, T>(TryDouble(raw, out double real), real, field, raw);
        if (IsValue<T, CrmId>()) return Value<CrmId, T>(TryId(raw, out CrmId id), id, field, raw);
        if (IsValue<T, DateTimeOffset>()) return Value<DateTimeOffset, T>(TryTime(raw, out DateTimeOffset time), time, field, raw);
        if (IsValue<T, DateOnly>()) return Value<DateOnly, T>(TryDate(raw, out DateOnly date), date, field, raw);
        if (IsValue<T, TimeOnly>()) return Value<TimeOnly, T>(TryClock(raw, out TimeOnly clock), clock, field, raw);
        if (IsValue<T, CrmDiscount>()) return Value<CrmDiscount, T>(CrmDiscount.TryRead(Unquoted(raw), out CrmDiscount discount), discount, field, raw);
        if (IsValue<T, Guid>()) return Value<Guid, T>(Guid.TryParse(Chars(raw), out Guid guid), guid, field, raw);
        throw new NotSupportedException($"A field cannot be read as {typeof(T).Name}; see CrmObject.Get for the types that it can be read as, and read objects with GetObject.");
    }

    /// <summary>Reads a value as the type that fits it.</summary>
    public static object? ReadAny(ReadOnlySpan<byte> raw) => raw[0] switch
    {
        (byte)'"' => Decode(raw),
        (byte)'t' => true,
        (byte)'f' => false,
        (byte)'n' => null,
        _ when TryInt64(raw, out long whole) => whole,
        _ when JsonDecimal.TryRead(raw, out decimal exact) => exact,
        _ => double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    public static string[] ReadStrings(string field, ReadOnlySpan<byte> raw)
    {
        if (raw[0] != (byte)'[') throw new ZcrmDataException(field, "a list of text", KindOf(raw));
        var reader = new Utf8JsonReader(raw);
        var items = new List<string>();
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String) throw new ZcrmDataException(field, "a list of text", "a list with something else in it");
            items.Add(JsonText.Decode(reader.ValueSpan));
        }

        return [.. items];
    }

    /// <summary>What a value is, in words for errors; never the value itself.</summary>
    public static string KindOf(ReadOnlySpan<byte> raw) => raw[0] switch
    {
        (byte)'{' => "an object",
        (byte)'[' => "a list",
        (byte)'"' => "text",
        (byte)'t' or (byte)'f' => "true or false",
        (byte)'n' => "null",
        _ => "a number",
    };

    private static bool Is<T, TOther>() => typeof(T) == typeof(TOther);

    private static bool IsValue<T, TValue>() where TValue : struct => typeof(T) == typeof(TValue) || typeof(T) == typeof(TValue?);

    private static T Value<TValue, T>(bool isOne, TValue value, string field, ReadOnlySpan<byte> raw) where TValue : struct
    {
        if (!isOne) throw new ZcrmDataException(field, typeof(TValue).Name, $"{KindOf(raw)} that is not one");
        return typeof(T) == typeof(TValue) ? As<TValue, T>(value) : As<TValue?, T>(value);
    }

    private static T As<TFrom, T>(TFrom value) => Unsafe.As<TFrom, T>(ref value);

    private static string ReadText(string field, ReadOnlySpan<byte> raw) => raw[0] switch
    {
        (byte)'"' => Decode(raw),
        (byte)'{' or (byte)'[' => throw new ZcrmDataException(field, "text", KindOf(raw)),
        _ => Encoding.UTF8.GetString(raw),
    };

    private static string Decode(ReadOnlySpan<byte> quoted) => JsonText.Decode(quoted[1..^1]);

    // Zoho writes big numbers, and at times small ones, as text.
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> raw) => raw[0] == (byte)'"' ? raw[1..^1] : raw;

    private static string Chars(ReadOnlySpan<byte> raw) => raw[0] == (byte)'"' ? Decode(raw) : "";

    private static bool TryBool(ReadOnlySpan<byte> raw, out bool value)
    {
        ReadOnlySpan<byte> text = Unquoted(raw);
        value = text.SequenceEqual("true"u8);
        return value || text.SequenceEqual("false"u8);
    }

    private static bool TryInt64(ReadOnlySpan<byte> raw, out long value)
    {
        ReadOnlySpan<byte> text = Unquoted(raw);
        return Utf8Parser.TryParse(text, out value, out int read) && read == text.Length;
    }

    private static bool TryInt32(ReadOnlySpan<byte> raw, out int value)
    {
        bool isOne = TryInt64(raw, out long number) && number is >= int.MinValue and <= int.MaxValue;
        value = isOne ? (int)number : 0;
        return isOne;
    }

    private static bool TryId(ReadOnlySpan<byte> raw, out CrmId id) => CrmId.TryParse(Encoding.UTF8.GetString(Unquoted(raw)), null, out id);

    private static bool TryDate(ReadOnlySpan<byte> raw, out DateOnly date) =>
        DateOnly.TryParseExact(Chars(raw), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    // One of Zoho's pages has a dot in the time.
    private static bool TryClock(ReadOnlySpan<byte> raw, out TimeOnly clock) =>
        TimeOnly.TryParseExact(Chars(raw), ["HH:mm", "HH:mm:ss", "HH.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out clock);

    private static bool TryDouble(ReadOnlySpan<byte> raw, out double value) =>
        double.TryParse(Unquoted(raw), NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    /// <summary>A time without an offset could be any of 24 hours, so it is not taken for one.</summary>
    private static bool TryTime(ReadOnlySpan<byte> raw, out DateTimeOffset value)
    {
        value = default;
        string text = Chars(raw);
        bool hasOffset = text.Length > 19 && (text[^1] == 'Z' || text.AsSpan(19).ContainsAny('+', '-'));
        if (!hasOffset) return false;
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        return reader.TryGetDateTimeOffset(out value);
    }
}
