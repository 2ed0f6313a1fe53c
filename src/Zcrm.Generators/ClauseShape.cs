using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Zcrm.Generators;

/// <summary>What each clause of a query asks of its lambda.</summary>
internal static class ClauseShape
{
    private static readonly HashSet<string> OfFields =
    [
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "SumAsync", "AverageAsync", "MinAsync", "MaxAsync", "Sum", "Average", "Min", "Max",
    ];

    /// <summary>Tells why a part of a clause's lambda cannot be asked.</summary>
    /// <param name="clause">The method.</param>
    /// <param name="parameter">The lambda's parameter.</param>
    /// <returns>Null when the method is no clause of a query.</returns>
    public static Func<IOperation, string?>? Of(IMethodSymbol clause, IParameterSymbol parameter)
    {
        if (clause.ContainingType is not { ContainingNamespace: { Name: "Zcrm", ContainingNamespace.IsGlobalNamespace: true } } type) return null;
        var record = new QueriedRecord(parameter);
        return (type.Name, clause.Name) switch
        {
            ("CrmQuery", "Where") => new QueryShape(record).Problem,
            ("CrmQuery" or "CrmGroup", _) when OfFields.Contains(clause.Name) => part => new QueryShape(record).Problem(part) ?? Whole(record, part, "name a field of it"),
            ("CrmQuery", "Select") => part => NoField(record, part) ?? Whole(record, part, "leave Select out, or name the fields that are needed"),
            ("CrmGroupedQuery", "Select") => part => OfGroup(record, part),
            _ => null,
        };
    }

    /// <summary>What a selection makes of fields is made here, but it can begin with fields only.</summary>
    private static string? NoField(QueriedRecord record, IOperation part) =>
        part is IPropertyReferenceOperation { Instance: { } owner } property ? record.NoField(owner, property) : null;

    private static string? Whole(QueriedRecord record, IOperation part, string alternative) =>
        record.IsTakenWhole(part) ? $"it is the whole record; {alternative}" : null;

    private static string? OfGroup(QueriedRecord group, IOperation part)
    {
        bool isUsed = part.Parent is IPropertyReferenceOperation { Property.Name: "Key" } || (part.Parent is IInvocationOperation { Instance: { } owner } && group.Is(owner));
        return group.Is(part) && !isUsed ? "Zoho gives no records of a group; use its Key, Count(), Sum, Average, Min or Max" : null;
    }
}
