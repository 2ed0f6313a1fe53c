using CsCheck;

namespace Zcrm;

public sealed class NearestNameTests
{
    private static readonly Gen<string> Words = Gen.Char["abcdef"].Array[0, 8].Select(letters => new string(letters));

    [Theory]
    [InlineData("clientid", "clientid", 0)]
    [InlineData("clientid", "clientd", 1)]
    [InlineData("clientid", "cleintid", 1)]
    [InlineData("clientid", "clientids", 1)]
    [InlineData("datacenter", "datacentre", 1)]
    [InlineData("", "user", 4)]
    [InlineData("timeout", "user", 6)]
    public void The_distance_counts_changed_added_missing_and_swapped_letters(string from, string to, int distance) =>
        NearestName.Distance(from, to).ShouldBe(distance);

    [Fact]
    public void The_distance_is_the_same_in_both_directions_and_bounded_by_the_longer_name() => Gen.Select(Words, Words).Sample((from, to) =>
    {
        int distance = NearestName.Distance(from, to);
        return distance == NearestName.Distance(to, from)
            && distance <= Math.Max(from.Length, to.Length)
            && distance >= Math.Abs(from.Length - to.Length)
            && (distance == 0) == (from == to);
    });

    [Theory]
    [InlineData("url", null)]
    [InlineData("usr", "user")]
    [InlineData("directory", "tokenstoredirectory")]
    [InlineData("zohoclientid", "clientid")]
    [InlineData("something", null)]
    public void The_nearest_name_is_found_when_one_is_near(string misspelt, string? nearest) =>
        NearestName.Of(misspelt, ["user", "clientid", "clientsecret", "tokenstoredirectory"]).ShouldBe(nearest);

    [Fact]
    public void There_is_no_nearest_of_nothing() => NearestName.Of("user", []).ShouldBeNull();
}
