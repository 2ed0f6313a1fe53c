using System.Globalization;
using CsCheck;

namespace Zcrm.Emulator.Tests;

public sealed class NumberKeyTests
{
    [Fact]
    public void Keys_sort_as_the_numbers_do() => Gen.Select(Gen.Decimal, Gen.Decimal).Sample((left, right) =>
        Math.Sign(Key(left).AsSpan().SequenceCompareTo(Key(right))) == left.CompareTo(right));

    [Fact]
    public void Keys_of_near_numbers_sort_as_the_numbers_do() => Gen.Select(Gen.Int[-2000, 2000], Gen.Int[-2000, 2000]).Sample((left, right) =>
        Math.Sign(Key(left / 100m).AsSpan().SequenceCompareTo(Key(right / 100m))) == left.CompareTo(right));

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("0", "-0.000")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E-2", "0.015")]
    [InlineData("+7", "007")]
    [InlineData("\"0012\"", "12")]
    public void Numbers_that_are_the_same_have_the_same_key(string one, string other) => NumberKey.Of(one).ShouldBe(NumberKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1e")]
    [InlineData("0x10")]
    [InlineData("1,000")]
    [InlineData(".")]
    public void What_is_no_number_has_no_key(string text) => NumberKey.Of(text).ShouldBeNull();

    private static byte[] Key(decimal number) => NumberKey.Of(number.ToString(CultureInfo.InvariantCulture))!;
}
