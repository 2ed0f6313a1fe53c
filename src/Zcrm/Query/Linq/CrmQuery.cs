using System.Linq.Expressions;

namespace Zcrm;

/// <summary>A query for records of a module, put together clause by clause. Immutable: each method gives another query.</summary>
/// <remarks>
/// It runs at Zoho, as COQL, and only when a method that ends in <c>Async</c> or <see cref="AsPageable"/> is called. What COQL cannot express throws
/// when the clause is added. Zoho compares texts without regard to case. Lookups come with their id; ask for fields of what they lead to with
/// <see cref="Select{TResult}"/> or <see cref="Fields"/>.
/// </remarks>
/// <typeparam name="T">The module's class.</typeparam>
public sealed partial class CrmQuery<T> : CrmResults<T> where T : CrmRecord, new()
{
    private readonly CoqlRunner _runner;
    private readonly CrmModuleInfo _module;
    private readonly CoqlSelect _select;
    private readonly PlanHints _hints;
    private PreparedQuery? _prepared;

    internal CrmQuery(CoqlRunner runner, CrmModuleInfo module)
        : this(runner, module, ModuleColumns.Select(module), PlanHints.None)
    {
    }

    private CrmQuery(CoqlRunner runner, CrmModuleInfo module, CoqlSelect select, PlanHints hints) => (_runner, _module, _select, _hints) = (runner, module, select, hints);

    /// <summary>Keeps the records for which a condition holds.</summary>
    /// <param name="condition">Comparisons of fields with values, joined by <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>; also parts of texts, lists that contain a field, and fields of lookups.</param>
    /// <exception cref="NotSupportedException">COQL has no such condition; the message names the part and what to do instead.</exception>
    /// <exception cref="ArgumentException">There are more conditions than Zoho takes, or a value has no form in COQL.</exception>
    public CrmQuery<T> Where(Expression<Func<T, bool>> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        CoqlCondition all = CoqlCondition.And(_select.Where, new PredicateTranslator(_module).Translate(condition.Body));
        CoqlLimits.CheckCondition(all);
        return With(_select with { Where = all });
    }

    /// <summary>Names the fields to read in place of all typed ones.</summary>
    /// <param name="fields">API names, or paths over lookups such as <c>Account_Name.Industry</c>; the id always comes.</param>
    public CrmQuery<T> Fields(params IReadOnlyList<string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (fields.Count == 0) throw new ArgumentException("Name at least one field to read, for example Last_Name.", nameof(fields));
        return With(_select.WithColumns([.. fields.Distinct().Select(field => new CoqlColumn(CoqlNames.Check(field)))]));
    }

    /// <summary>Sorts by a field, smallest first.</summary>
    /// <typeparam name="TKey">The field's type.</typeparam>
    /// <param name="field">The field.</param>
    public CrmQuery<T> OrderBy<TKey>(Expression<Func<T, TKey>> field) => Sorted([], field, descending: false);

    /// <summary>Sorts by a field, greatest first.</summary>
    /// <inheritdoc cref="OrderBy{TKey}"/>
    public CrmQuery<T> OrderByDescending<TKey>(Expression<Func<T, TKey>> field) => Sorted([], field, descending: true);

    /// <summary>Sorts what is equal so far by another field, smallest first.</summary>
    /// <inheritdoc cref="OrderBy{TKey}"/>
    public CrmQuery<T> ThenBy<TKey>(Expression<Func<T, TKey>> field) => Sorted(_select.OrderBy, field, descending: false);

    /// <summary>Sorts what is equal so far by another field, greatest first.</summary>
    /// <inheritdoc cref="OrderBy{TKey}"/>
    public CrmQuery<T> ThenByDescending<TKey>(Expression<Func<T, TKey>> field) => Sorted(_select.OrderBy, field, descending: true);

    /// <inheritdoc/>
    public override CrmQuery<T> Take(long count) => With(_select.Take(count));

    /// <inheritdoc/>
    public override CrmQuery<T> Skip(long count) => With(_select.Skip(count));

    /// <summary>Makes something else of each record; only the fields that this uses are read.</summary>
    /// <typeparam name="TResult">What is made.</typeparam>
    /// <param name="selector">Runs here, on the records that came.</param>
    /// <exception cref="NotSupportedException">It uses something of the record that is no field.</exception>
    public CrmResults<TResult> Select<TResult>(Expression<Func<T, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        IReadOnlyList<string> columns = ColumnFinder.In(selector.Body, _module);
        CoqlSelect select = _select.WithColumns([.. columns.DefaultIfEmpty("id").Select(path => new CoqlColumn(path))]);
        return new CrmSelection<T, TResult>(_runner, select, CompiledLambda.Of(selector));
    }

    /// <summary>Groups the records, to count and sum each group.</summary>
    /// <typeparam name="TKey">What they are grouped by.</typeparam>
    /// <param name="key">A field, or a new object of up to four.</param>
    /// <exception cref="NotSupportedException">The key is made of something else than fields.</exception>
    public CrmGroupedQuery<T, TKey> GroupBy<TKey>(Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new CrmGroupedQuery<T, TKey>(_runner, _module, _select, key);
    }

    /// <summary>Counts the records.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<long> CountAsync(CancellationToken cancellationToken = default) =>
        await AggregateAsync<long?>(new CoqlColumn("id", "COUNT"), cancellationToken).ConfigureAwait(false) ?? 0;

    /// <summary>Whether there is any record.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        await Fields("id").FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>Adds a field up.</summary>
    /// <typeparam name="TValue">The field's type.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The sum; null when no record has a value.</returns>
    public Task<decimal?> SumAsync<TValue>(Expression<Func<T, TValue>> field, CancellationToken cancellationToken = default) =>
        AggregateAsync<decimal?>(new CoqlColumn(Path(field), "SUM"), cancellationToken);

    /// <summary>The average of a field.</summary>
    /// <inheritdoc cref="SumAsync{TValue}"/>
    /// <returns>The average; null when no record has a value.</returns>
    public Task<decimal?> AverageAsync<TValue>(Expression<Func<T, TValue>> field, CancellationToken cancellationToken = default) =>
        AggregateAsync<decimal?>(new CoqlColumn(Path(field), "AVG"), cancellationToken);

    /// <summary>The smallest value of a field.</summary>
    /// <inheritdoc cref="SumAsync{TValue}"/>
    /// <returns>The value; null when no record has one.</returns>
    public Task<TValue?> MinAsync<TValue>(Expression<Func<T, TValue>> field, CancellationToken cancellationToken = default) =>
        AggregateAsync<TValue>(new CoqlColumn(Path(field), "MIN"), cancellationToken);

    /// <summary>The greatest value of a field.</summary>
    /// <inheritdoc cref="SumAsync{TValue}"/>
    /// <returns>The value; null when no record has one.</returns>
    public Task<TValue?> MaxAsync<TValue>(Expression<Func<T, TValue>> field, CancellationToken cancellationToken = default) =>
        AggregateAsync<TValue>(new CoqlColumn(Path(field), "MAX"), cancellationToken);

    /// <inheritdoc/>
    public override CrmPageable<T> AsPageable(CallOptions? options = null) => 
        _runner.Run(_prepared ??= new PreparedQuery(_select) { Expected = _hints.Expected }, () => new T { Module = _module.ApiName }, options);

    /// <inheritdoc/>
    public override string ToCoql() => CoqlWriter.Write(_select);

    private async Task<TValue?> AggregateAsync<TValue>(CoqlColumn column, CancellationToken cancellationToken)
    {
        if (_select.Limit is not null || _select.Offset > 0) throw new NotSupportedException("Zoho aggregates all records of a query; leave Take and Skip out.");
        CoqlSelect select = _select with { Columns = [column], OrderBy = [], Limit = 1 };
        await foreach (CrmObject row in _runner.Run(select, () => new CrmObject()).WithCancellation(cancellationToken).ConfigureAwait(false))
            return row.Get<TValue>(column.Text);
        return default;
    }

    private CrmQuery<T> Sorted<TKey>(IReadOnlyList<CoqlOrder> before, Expression<Func<T, TKey>> field, bool descending)
    {
        CoqlOrder[] order = [.. before, new CoqlOrder(Path(field), descending)];
        CoqlLimits.CheckOrder(order);
        return With(_select with { OrderBy = order });
    }

    private string Path(LambdaExpression field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return ColumnPath.TryRead(field.Body, _module)?.Text
            ?? throw UnsupportedShape.Error(field.Body, "this is no field", "Use a field of the record itself, or of a record that it leads to.");
    }

    private CrmQuery<T> With(CoqlSelect select) => new(_runner, _module, select, _hints);
}
