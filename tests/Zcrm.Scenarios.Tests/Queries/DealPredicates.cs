using System.Linq.Expressions;
using CsCheck;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>Random conditions on deals: every comparison that COQL has, on every type of field, joined and negated to a depth of three.</summary>
internal sealed class DealPredicates(IReadOnlyList<Deal> deals, IEnumerable<DateTimeOffset> moments)
{
    private static readonly ParameterExpression Parameter = Expression.Parameter(typeof(Deal), "deal");
    private static readonly ExpressionType[] Equalities = [ExpressionType.Equal, ExpressionType.NotEqual];

    private static readonly ExpressionType[] Comparisons =
        [.. Equalities, ExpressionType.LessThan, ExpressionType.LessThanOrEqual, ExpressionType.GreaterThan, ExpressionType.GreaterThanOrEqual];

    private static readonly Gen<string> Sought = OneOf<string>([.. RandomDeals.Texts.OfType<string>(), .. RandomDeals.Stages, "Nowhere", "'", "_", "a", "ALPHA B"]);

    private readonly Gen<CrmId> _ids = OneOf<CrmId>([.. deals.Select(deal => deal.Id)]);
    private readonly Gen<CrmId> _accounts = OneOf<CrmId>([.. deals.Select(deal => deal.Account?.Id).OfType<CrmId>().Distinct()]);
    private readonly Gen<CrmId> _users = OneOf<CrmId>([.. deals.Select(deal => deal.GetObject<CrmReference>("Agent__c")?.Id).OfType<CrmId>().Distinct()]);
    private readonly Gen<DateTimeOffset> _moments = OneOf<DateTimeOffset>([.. moments]);

    public Gen<Expression<Func<Deal, bool>>> All => Tree(3, canBeNegated: true).Select(body => Expression.Lambda<Func<Deal, bool>>(body, Parameter));

    /// <summary>Zoho negates no beginning and no end of a text, so that those only stand where nothing negates them.</summary>
    private Gen<Expression> Tree(int depth, bool canBeNegated)
    {
        if (depth == 0) return Leaf(canBeNegated);
        Gen<Expression> same = Tree(depth - 1, canBeNegated);
        Gen<Expression> turned = Tree(depth - 1, !canBeNegated).Select(inner => (Expression)Expression.Not(inner));
        return Gen.Frequency(
            (2, Leaf(canBeNegated)),
            (3, Gen.Select(same, same, (left, right) => (Expression)Expression.AndAlso(left, right))),
            (3, Gen.Select(same, same, (left, right) => (Expression)Expression.OrElse(left, right))),
            (2, turned));
    }

    private Gen<Expression> Leaf(bool isPositive) => Gen.OneOf(
        Text(deal => deal.DealName, isPositive), Text(deal => deal.NextStep, isPositive), Text(deal => deal.Stage, isPositive), Text(deal => deal.Account!.Industry, isPositive),
        Ordered(deal => deal.Amount, Some(RandomDeals.Amounts)), Ordered(deal => deal.Account!.AnnualRevenue, Some(RandomDeals.Amounts)),
        Ordered(deal => deal.Probability, Some(RandomDeals.Percents)), Ordered(deal => deal.ClosingDate, Some(RandomDeals.Days)), Ordered(deal => deal.CreatedTime, _moments),
        Text(deal => deal.Get<string>("Mail__c"), isPositive, RandomDeals.Mails), Text(deal => deal.Get<string>("Phone__c"), isPositive, RandomDeals.Phones),
        Text(deal => deal.Get<string>("Site__c"), isPositive, RandomDeals.Sites), Text(deal => deal.Get<string>("Kind__c"), isPositive, RandomDeals.Kinds),
        Text(deal => deal.Get<string>("Languages__c"), isPositive, RandomDeals.Languages), Text(deal => deal.Get<string>("Number__c"), isPositive, ["1", "2", "10", "60"]),
        Ordered(deal => deal.Get<long?>("Serial__c"), Some(RandomDeals.Serials)), Ordered(deal => deal.Get<int?>("Count__c"), Some(RandomDeals.Counts)),
        Ordered(deal => deal.Get<double?>("Ratio__c"), Some(RandomDeals.Ratios)), Ordered(deal => deal.Get<decimal?>("Share__c"), OneOf<decimal>([0, 10, 50, 99.5m])),
        Ordered(deal => deal.Get<decimal?>("Twice__c"), OneOf<decimal>([-6, 0, 8, 1_999_999_998])), Ordered(deal => deal.Get<DateTimeOffset?>("Visit__c"), Some(RandomDeals.Visits)),
        Ids(), Users(), Flag());

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<T> Some<T>(T?[] values) where T : struct => OneOf<T>([.. values.OfType<T>()]);

    private static Gen<Expression> Text(Expression<Func<Deal, string?>> field, bool isPositive) => Text(field, isPositive, Sought, [.. RandomDeals.Texts, "Closed Won"]);

    private static Gen<Expression> Text(Expression<Func<Deal, string?>> field, bool isPositive, string?[] values)
    {
        string[] known = [.. values.OfType<string>()];
        return Text(field, isPositive, OneOf<string>([.. known, .. known.Select(value => value[..(value.Length / 2)]).Where(part => part.Length > 0), "Nowhere"]), values);
    }

    private static Gen<Expression> Text(Expression<Func<Deal, string?>> field, bool isPositive, Gen<string> sought, string?[] values)
    {
        Expression column = Body(field);
        Gen<Expression> parts = Gen.Select(OneOf<string>(isPositive ? ["Contains", "StartsWith", "EndsWith"] : ["Contains"]), sought, (method, text) =>
            (Expression)Expression.Call(column, method, null, Expression.Constant(text)));
        return Gen.OneOf(
            Gen.Select(OneOf(Equalities), Gen.Frequency((4, sought.Select(text => (string?)text)), (1, Gen.Const((string?)null))), (kind, text) =>
                (Expression)Expression.MakeBinary(kind, column, Expression.Constant(text, typeof(string)))),
            parts,
            OneOf(values).Array[1, 4].Select(texts => (Expression)Contains(texts, column)),
            Gen.Const((Expression)Expression.Call(typeof(string), nameof(string.IsNullOrEmpty), null, column)));
    }

    private static Gen<Expression> Ordered<T>(Expression<Func<Deal, T?>> field, Gen<T> values) where T : struct, IComparable<T>
    {
        Expression column = Body(field);
        return Gen.OneOf(
            Gen.Select(OneOf(Comparisons), values, (kind, value) => (Expression)Expression.MakeBinary(kind, column, Expression.Constant((T?)value, typeof(T?)))),
            Gen.Const((Expression)Expression.Property(column, nameof(Nullable<T>.HasValue))),
            Gen.Select(values, values, (low, high) => (Expression)Expression.Call(typeof(Coql), nameof(Coql.Between), [typeof(T)], column, Expression.Constant(low), Expression.Constant(high))),
            Gen.Frequency((4, values.Select(value => (T?)value)), (1, Gen.Const((T?)null))).Array[1, 4].Select(list => (Expression)Contains(list, column)));
    }

    private Gen<Expression> Ids()
    {
        Expression own = Body(deal => deal.Id);
        Expression account = Body(deal => deal.Account!.Id);
        return Gen.OneOf(
            Gen.Select(OneOf(Comparisons), _ids, (kind, id) => (Expression)Expression.MakeBinary(kind, own, Expression.Constant(id))),
            Gen.Select(OneOf(Equalities), _accounts, (kind, id) => (Expression)Expression.MakeBinary(kind, account, Expression.Constant(id))),
            _ids.Array[1, 4].Select(list => (Expression)Contains(list, own)),
            _accounts.Array[1, 4].Select(list => (Expression)Contains(list, account)),
            OneOf(Equalities).Select(kind => (Expression)Expression.MakeBinary(kind, Body(deal => deal.Account), Expression.Constant(null, typeof(Account)))));
    }

    private Gen<Expression> Users()
    {
        Expression agent = Body(deal => deal.GetObject<CrmReference>("Agent__c")!.Id);
        return Gen.OneOf(
            Gen.Select(OneOf(Equalities), _users, (kind, id) => (Expression)Expression.MakeBinary(kind, agent, Expression.Constant(id))),
            _users.Array[1, 2].Select(list => (Expression)Contains(list, agent)));
    }

    private static Gen<Expression> Flag() => Gen.Select(OneOf(Equalities), Gen.Bool, (kind, flag) =>
        (Expression)Expression.MakeBinary(kind, Body(deal => deal.Get<bool?>("Paid__c")), Expression.Constant((bool?)flag, typeof(bool?))));

    private static MethodCallExpression Contains<T>(T[] list, Expression item) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(T)], Expression.Constant(list), item);

    private static Expression Body<T>(Expression<Func<Deal, T>> field) => new Renaming(field.Parameters[0]).Visit(field.Body);

    private sealed class Renaming(ParameterExpression old) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == old ? Parameter : node;
    }
}
