using CsCheck;

namespace Zcrm.Bulk;

public sealed class OutcomeJoinTests
{
    private static readonly Gen<ulong[]> Marks = Gen.ULong[0, 12].Array[0, 30];

    [Fact]
    public void A_whole_result_is_joined_row_by_row_even_where_rows_begin_alike() => Marks.Sample(sent =>
        Ids(OutcomeJoin.Join(sent, Results(sent), areComparable: true)).ShouldBe(Enumerable.Range(1, sent.Length).Select(id => (long)id)));

    [Fact]
    public void Every_row_has_exactly_one_outcome_whatever_the_result_holds() => Gen.Select(Marks, Marks, Gen.Bool).Sample((sent, results, areComparable) =>
        OutcomeJoin.Join(sent, Results(results), areComparable).Count.ShouldBe(sent.Length));

    [Fact]
    public void A_result_in_another_order_is_joined_by_what_the_rows_begin_with_or_not_at_all() => Gen.Select(Marks, Gen.Int).Sample((sent, seed) =>
    {
        ResultRow[] results = Results(sent);
        ResultRow[] shuffled = [.. results];
        new Random(seed).Shuffle(shuffled);

        IReadOnlyList<RowEnd> ends = OutcomeJoin.Join(sent, shuffled, areComparable: true);

        bool isSame = shuffled.Select(row => row.Key).SequenceEqual(sent);
        for (int i = 0; i < sent.Length && !isSame; i++)
        {
            bool isAlone = sent.Count(mark => mark == sent[i]) == 1;
            if (isAlone) ends[i].ShouldBe(results[i].End);
            else ends[i].Outcome.ShouldBe(BulkOutcome.Unknown);
        }
    });

    [Fact]
    public void A_row_that_the_result_leaves_out_is_unknown_and_no_other_is_taken_for_it()
    {
        IReadOnlyList<RowEnd> ends = OutcomeJoin.Join([1, 2, 3], [Row(1, 101), Row(3, 103)], areComparable: true);

        ends.Select(end => end.Outcome).ShouldBe([BulkOutcome.Added, BulkOutcome.Unknown, BulkOutcome.Added]);
        ends[2].Id.ShouldBe((CrmId)103);
        ends[1].Error!.Message.ShouldContain("does not tell");
    }

    [Fact]
    public void Values_that_Zoho_wrote_otherwise_do_not_hinder_a_whole_result_in_order() =>
        Ids(OutcomeJoin.Join([1, 2, 3], [Row(1, 1), Row(99, 2), Row(3, 3)], areComparable: true)).ShouldBe([1, 2, 3]);

    [Fact]
    public void Without_columns_to_compare_only_a_whole_result_is_joined()
    {
        Ids(OutcomeJoin.Join([1, 2], [Row(7, 1), Row(8, 2)], areComparable: false)).ShouldBe([1, 2]);
        OutcomeJoin.Join([1, 2], [Row(7, 1)], areComparable: false).ShouldAllBe(end => end.Outcome == BulkOutcome.Unknown);
    }

    private static ResultRow Row(ulong key, long id) => new(key, new RowEnd(BulkOutcome.Added, id, null));

    private static ResultRow[] Results(ulong[] keys) => [.. keys.Select((key, i) => Row(key, i + 1))];

    private static IEnumerable<long> Ids(IEnumerable<RowEnd> ends) => ends.Select(end => end.Id.ToInt64());
}
