namespace Zcrm;

/// <summary>The parts of a text like <c>FREQ=DAILY;INTERVAL=2</c>, in their order; unknown ones survive.</summary>
internal sealed class RuleParts
{
    private readonly List<(string Name, string? Value)> _parts;

    private RuleParts(List<(string Name, string? Value)> parts) => _parts = parts;

    /// <summary>The value of a part; setting null takes the part out.</summary>
    public string? this[string name]
    {
        get => _parts.Find(part => part.Name == name) is { Name: not null } part ? part.Value ?? "" : null;
        set
        {
            int at = _parts.FindIndex(part => part.Name == name);
            if (value is null) _parts.RemoveAll(part => part.Name == name);
            else if (at < 0) _parts.Add((name, value));
            else _parts[at] = (name, value);
        }
    }

    public static RuleParts Parse(string? text)
    {
        var parts = new List<(string Name, string? Value)>();
        foreach (string part in (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=', 2);
            parts.Add((pair[0], pair.Length > 1 ? pair[1] : null));
        }

        return new RuleParts(parts);
    }

    public override string ToString() => string.Join(';', _parts.Select(part => part.Value is null ? part.Name : $"{part.Name}={part.Value}"));
}
