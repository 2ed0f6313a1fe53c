namespace Zcrm.Emulator;

/// <summary>The values of a statement; none is ever written into its text.</summary>
internal sealed class QueryParameters
{
    private readonly List<(string Name, object? Value)> _values = [];

    public ReadOnlySpan<(string Name, object? Value)> Values => _values.ToArray();

    /// <returns>The name by which the statement knows the value.</returns>
    public string Add(object value)
    {
        int known = _values.FindIndex(item => Equals(item.Value, value));
        if (known >= 0) return _values[known].Name;
        string name = $"$p{_values.Count}";
        _values.Add((name, value));
        return name;
    }
}
