using System.Linq.Expressions;

namespace Zcrm;

/// <summary>A query whose records are grouped; <see cref="Select{TResult}"/> says what is wanted of each group.</summary>
/// <typeparam name="T">The module's class.</typeparam>
/// <typeparam name="TKey">What the records are grouped by.</typeparam>
public sealed class CrmGroupedQuery<T, TKey> where T : CrmRecord, new()
{
    private readonly CoqlRunner _runner;
    private readonly CrmModuleInfo _module;
    private readonly CoqlSelect _select;
    private readonly Expression<Func<T, TKey>> _key;

    internal CrmGroupedQuery(CoqlRunner runner, CrmModuleInfo module, CoqlSelect select, Expression<Func<T, TKey>> key)
    {
        (_runner, _module, _key) = (runner, module, key);
        _select = select with { GroupBy = GroupKey.Columns(key.Body, module) };
    }

    /// <summary>Gets the key and the aggregates of each group.</summary>
    /// <typeparam name="TResult">What is made of a group.</typeparam>
    /// <param name="selector">Uses the group's key, <c>Count()</c>, <c>Sum</c>, <c>Average</c>, <c>Min</c> and <c>Max</c>; up to five of them.</param>
    /// <exception cref="NotSupportedException">It uses something that Zoho does not aggregate.</exception>
    public CrmResults<TResult> Select<TResult>(Expression<Func<CrmGroup<T, TKey>, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        CoqlColumn[] columns = [.. _select.GroupBy.Select(path => new CoqlColumn(path)), .. AggregateFinder.In(selector.Body, _module)];
        CoqlSelect select = _select with { Columns = columns };
        CoqlLimits.Check(select);
        Func<T, TKey> key = CompiledLambda.Of(_key);
        Func<CrmGroup<T, TKey>, TResult> make = CompiledLambda.Of(selector);
        return new CrmSelection<T, TResult>(_runner, select, row => make(new CrmGroup<T, TKey>(row, key, _module)));
    }
}
