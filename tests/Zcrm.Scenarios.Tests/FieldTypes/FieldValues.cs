using CsCheck;

namespace Zcrm;

/// <summary>Any value of each type of field, as its natural .NET type.</summary>
internal static class FieldValues
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private static readonly string[] Choices = ["Green", "Black", "White", "İçli çay", "7", "true"];

    public static readonly Gen<string> Text =
        Gen.OneOf(Gen.Char, Gen.Char["\"\\\né語İıß٣"]).Where(letter => !char.IsSurrogate(letter)).Array[1, 60].Select(letters => new string(letters));

    public static readonly Gen<string> Word = Gen.Char[Letters].Array[1, 12].Select(letters => new string(letters));

    public static readonly Gen<string> Email = Gen.Select(Word, Word).Select((name, host) => $"{name}@{host}.example");

    public static readonly Gen<string> Website = Gen.Select(Word, Word).Select((host, page) => $"https://{host}.example/{page}");

    public static readonly Gen<string> Phone = Gen.Long[1_000_000, 9_999_999_999].Select(number => FormattableString.Invariant($"+{number}"));

    public static readonly Gen<string> Choice = Gen.Int[0, Choices.Length - 1].Select(index => Choices[index]);

    public static readonly Gen<string[]> Chosen = Choice.HashSet[1, 4].Select(choices => choices.ToArray());

    public static readonly Gen<int> Whole = Gen.Int[-999_999_999, 999_999_999];

    public static readonly Gen<long> Large = Gen.Long[-999_999_999_999_999_999, 999_999_999_999_999_999];

    public static readonly Gen<string> ZeroPadded = Gen.Long[0, 99_999].Select(number => FormattableString.Invariant($"{number:000000000000}"));

    public static readonly Gen<decimal> Exact =
        Gen.Select(Gen.Long[-9_999_999_999_999_999, 9_999_999_999_999_999], Gen.Int[0, 9]).Select((digits, places) => digits * Scale(places));

    public static readonly Gen<decimal> Percent = Gen.Int[-9_999_999, 9_999_999].Select(digits => digits / 100m);

    public static readonly Gen<DateTimeOffset> Time = Gen.Select(Gen.Long[0, 4_000_000_000], Gen.Int[-48, 56])
        .Select((seconds, quarters) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromMinutes(15 * quarters)));

    public static readonly Gen<DateOnly> Day = Gen.Int[0, 3_652_058].Select(DateOnly.FromDayNumber);

    private static decimal Scale(int places) => new(1, 0, 0, isNegative: false, (byte)places);
}
