using System.Text.Json;

namespace Zcrm.Bulk;

/// <summary>Criteria that are joined; groups of the same kind become one.</summary>
internal sealed class BulkCriteriaGroup : BulkCriteria
{
    private readonly string _word;
    private readonly BulkCriteria[] _parts;

    private BulkCriteriaGroup(string word, BulkCriteria[] parts) => (_word, _parts) = (word, parts);

    internal override int Comparisons => _parts.Sum(part => part.Comparisons);

    public static BulkCriteria Of(string word, IReadOnlyList<BulkCriteria> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0 || parts.Contains(null!)) throw new ArgumentException("Join one criterion or more, none of them null.", nameof(parts));
        return parts.Count == 1
            ? parts[0]
            : new BulkCriteriaGroup(word, [.. parts.SelectMany(part => part is BulkCriteriaGroup group && group._word == word ? group._parts : [part])]);
    }

    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("group_operator", _word);
        writer.WriteStartArray("group");
        foreach (BulkCriteria part in _parts) part.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
