using System.Linq.Expressions;

namespace Zcrm;

/// <summary>A group of records, of which Zoho gives the key and what was counted and summed.</summary>
/// <typeparam name="T">The module's class.</typeparam>
/// <typeparam name="TKey">The type of the key.</typeparam>
public sealed class CrmGroup<T, TKey> where T : CrmRecord, new()
{
    private readonly T _row;
    private readonly Func<T, TKey> _key;
    private readonly CrmModuleInfo _module;

    internal CrmGroup(T row, Func<T, TKey> key, CrmModuleInfo module) => (_row, _key, _module) = (row, key, module);

    /// <summary>What the records of the group have in common.</summary>
    public TKey Key => _key(_row);

    /// <summary>How many records there are.</summary>
    public long Count() => _row.Get<long>("COUNT(id)");

    /// <summary>The sum of a field; null when no record has a value.</summary>
    /// <typeparam name="TValue">The field's type.</typeparam>
    /// <param name="field">The field.</param>
    public decimal? Sum<TValue>(Expression<Func<T, TValue>> field) => Get<decimal?>("SUM", field);

    /// <summary>The average of a field; null when no record has a value.</summary>
    /// <inheritdoc cref="Sum{TValue}"/>
    public decimal? Average<TValue>(Expression<Func<T, TValue>> field) => Get<decimal?>("AVG", field);

    /// <summary>The smallest value of a field; null when no record has one.</summary>
    /// <inheritdoc cref="Sum{TValue}"/>
    public TValue? Min<TValue>(Expression<Func<T, TValue>> field) => Get<TValue>("MIN", field);

    /// <summary>The greatest value of a field; null when no record has one.</summary>
    /// <inheritdoc cref="Sum{TValue}"/>
    public TValue? Max<TValue>(Expression<Func<T, TValue>> field) => Get<TValue>("MAX", field);

    private TResult? Get<TResult>(string aggregate, LambdaExpression field) =>
        _row.Get<TResult>($"{aggregate}({ColumnPath.TryRead(field.Body, _module)!.Value.Text})");
}
