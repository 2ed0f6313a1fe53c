namespace Zcrm;

/// <summary>Something else made of each record of a query.</summary>
internal sealed class CrmSelection<T, TResult>(CoqlRunner runner, CoqlSelect select, Func<T, TResult> selector) : CrmResults<TResult>
    where T : CrmRecord, new()
{
    private readonly PreparedQuery _prepared = new(select);

    public override CrmPageable<TResult> AsPageable(CallOptions? options = null) => runner.Run(_prepared, static () => new T(), options).Select(selector);

    public override string ToCoql() => CoqlWriter.Write(select);

    public override CrmResults<TResult> Take(long count) => new CrmSelection<T, TResult>(runner, select.Take(count), selector);

    public override CrmResults<TResult> Skip(long count) => new CrmSelection<T, TResult>(runner, select.Skip(count), selector);
}
