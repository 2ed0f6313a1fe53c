namespace Zcrm;

/// <summary>Something else made of each record of a query.</summary>
internal sealed class CrmSelection<T, TResult>(CoqlRunner runner, CoqlSelect select, Func<T, TResult> selector) : CrmResults<TResult>
    where T : CrmRecord, new()
{
    private readonly PreparedQuery _prepared = new(select);

    public override CrmPageable<TResult> AsPageable(CallOptions? options = null) => runner.Run(_prepared, static () => new T(), options).Select(selector);

    public override string ToCoql() => CoqlWriter.Write(select);

    private protected override CrmResults<TResult> First() => new CrmSelection<T, TResult>(runner, select with { Limit = 1 }, selector);
}
