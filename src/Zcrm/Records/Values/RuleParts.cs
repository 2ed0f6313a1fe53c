namespace Zcrm;

/// <summary>The parts of a text like <c>FREQ=DAILY;INTERVAL=2</c>, in their order; unknown ones survive.</summary>
internal sealed class RuleParts
{
    private readonly List<KeyValuePair<string, string>> _parts;

    private RuleParts(List<KeyValuePair<string, string>> parts) => _parts = parts;

    /// <summary>The value of a part; setting null takes the part out.</summary>
    public string? this[string name]
    {
        get => _parts.Find(part => part.Key == name).Value;
        set
        {
            int at = _parts.FindIndex(part => part.Key == name);
            if (value is null) _parts.RemoveAll(part => part.Key == name);
            else if (at < 0) _parts.Add(new(name, value));
            else _parts[at] = new(name, value);
        }
    }

    public static RuleParts Parse(string? text)
    {
        var parts = new List<KeyValuePair<string, string>>();
        foreach (string part in (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=', 2);
            parts.Add(new(pair[0], pair.Length > 1 ? pair[1] : ""));
        }

        return new RuleParts(parts);
    }

    public override string ToString() => string.Join(';', _parts.Select(part => $"{part.Key}={part.Value}"));
}
