using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Zcrm;

public sealed class SecretTests
{
    private const string Value = "s3cr3t-value";

    private static readonly Secret Hidden = new(Value);

    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true };

    [Fact]
    public void Only_reveal_gives_the_value() => Hidden.Reveal().ShouldBe(Value);

    [Fact]
    public void It_prints_as_stars_everywhere()
    {
        Hidden.ToString().ShouldBe("***");
        $"{Hidden}".ShouldBe("***");
        ("" + Hidden).ShouldBe("***");
        string.Format(null, "{0,5}", Hidden).ShouldBe("  ***");
    }

    [Fact]
    public void It_does_not_print_inside_of_what_holds_it()
    {
        Connection connection = The.Connection(The.Start) with { RefreshToken = Hidden, AccessToken = Hidden };
        connection.ToString().ShouldNotContain(Value);
        new ZcrmClientOptions { ClientId = "1000.A", ClientSecret = Hidden }.ToString().ShouldNotContain(Value);
    }

    [Fact]
    public void It_is_not_serialized()
    {
        JsonSerializer.Serialize(Hidden).ShouldBe("{}");
        JsonSerializer.Serialize(new { Hidden }, JsonSerializerOptions.Web).ShouldNotContain(Value);
        JsonSerializer.Serialize(Hidden, WithFields).ShouldBe("{}");
    }

    [Fact]
    public void A_debugger_does_not_show_it()
    {
        typeof(Secret).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value.ShouldBe("***");
        typeof(Secret).GetProperties(BindingFlags.Instance | BindingFlags.Public).ShouldBeEmpty();
        typeof(Secret).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .ShouldAllBe(field => field.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State == DebuggerBrowsableState.Never);
    }

    [Theory]
    [InlineData(Value, true)]
    [InlineData("s3cr3t-valuE", false)]
    [InlineData("s3cr3t-value2", false)]
    [InlineData("s", false)]
    public void Secrets_are_the_same_when_their_values_are(string other, bool same)
    {
        Hidden.Equals(new Secret(other)).ShouldBe(same);
        Hidden.Equals((object)new Secret(other)).ShouldBe(same);
        (Hidden.GetHashCode() == new Secret(other).GetHashCode()).ShouldBe(same);
    }

    [Fact]
    public void It_is_equal_to_nothing_else()
    {
        Hidden.Equals(null).ShouldBeFalse();
        Hidden.Equals((object)Value).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void Empty_text_is_no_secret(string? value)
    {
        Secret? converted = value;
        converted.ShouldBeNull();
        Should.Throw<ArgumentException>(() => new Secret(value!));
    }

    [Fact]
    public void Its_fingerprint_tells_two_secrets_apart_without_showing_them()
    {
        Hidden.Fingerprint().ShouldMatch("^[0-9a-f]{8}$");
        Hidden.Fingerprint().ShouldNotBe(new Secret("another").Fingerprint());
    }
}
