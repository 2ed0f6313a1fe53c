using CsCheck;

namespace Zcrm;

/// <summary>Criteria of any shape, with values that need every kind of escape.</summary>
internal static class CriteriaGen
{
    private static readonly string[] Names = ["Last_Name", "Amount", "Owner.name", "$state"];

    private static readonly Gen<string> Text = Gen.Char[@"ab,()\: ü漢*&+'""{}"].Array[1, 8].Select(signs => new string(signs)).Where(text => text.Trim().Length > 0);

    private static readonly Gen<CriteriaField> Field = Gen.Int[0, Names.Length - 1].Select(index => CrmCriteria.Field(Names[index]));

    private static readonly Gen<CrmCriteria> Condition = Gen.OneOf(
        Gen.Select(Field, Text, (field, text) => field.EqualTo(text)),
        Gen.Select(Field, Text, (field, text) => field.StartsWith(text)),
        Gen.Select(Field, Text.Array[1, 4], (field, texts) => field.In(texts)),
        Gen.Select(Field, Gen.Decimal, (field, number) => field.AtLeast(number)),
        Gen.Select(Field, Gen.Int, Gen.Int, (field, first, last) => field.Between(first, last)));

    public static Gen<CrmCriteria> Any { get; } = Nested(3);

    private static Gen<CrmCriteria> Nested(int depth) => depth == 0
        ? Condition
        : Gen.Frequency(
            (2, Condition),
            (1, Gen.Select(Nested(depth - 1), Nested(depth - 1), (first, second) => first & second)),
            (1, Gen.Select(Nested(depth - 1), Nested(depth - 1), (first, second) => first | second)));
}
