namespace Zcrm.Generators;

public sealed class CrmModuleAnalyzerTests
{
    [Theory]
    [InlineData("public DateTime? When", "ZCRM002: 'When' cannot hold a field as DateTime?: it does not say where it is that time; use DateTimeOffset?")]
    [InlineData("public float? Size", "ZCRM002: 'Size' cannot hold a field as float?: use decimal? for amounts")]
    [InlineData("public int Size", "ZCRM002: 'Size' cannot hold a field as int: any field can be empty; declare it as int?")]
    [InlineData("public string Name", "ZCRM002: 'Name' cannot hold a field as string: any field can be empty; declare it as string?")]
    [InlineData("public Uri? Site", "ZCRM002: 'Site' cannot hold a field as Uri?: use text, bool?")]
    [InlineData("public List<string> Skills", "ZCRM002: 'Skills' cannot hold a field as List<string>: use text")]
    [InlineData("[CrmField(\"a b\")] public string? Name", "ZCRM005: 'a b' is no API name")]
    public async Task A_property_that_cannot_hold_a_field_is_reported(string property, string expected) =>
        (await Compiling.AnalyzeAsync($"[CrmModule(\"M\")] public sealed partial class M : CrmRecord {{ {property.Replace("public", "public partial", StringComparison.Ordinal)} {{ get; set; }} }}"))
            .ShouldHaveSingleItem().ShouldStartWith(expected);

    [Theory]
    [InlineData("public sealed class M : CrmRecord", "it is not partial")]
    [InlineData("public sealed partial class M", "it does not derive from CrmRecord")]
    [InlineData("public abstract partial class M : CrmRecord", "it is abstract")]
    [InlineData("public sealed partial class M<T> : CrmRecord", "it is generic")]
    public async Task A_class_that_cannot_be_a_module_is_reported(string declaration, string reason) =>
        (await Compiling.AnalyzeAsync($"[CrmModule(\"M\")] {declaration} {{ }}")).ShouldHaveSingleItem().ShouldBe($"ZCRM001: 'M' cannot be a typed module: {reason}");

    [Fact]
    public async Task Two_properties_for_one_field_are_reported() => (await Compiling.AnalyzeAsync("""
        [CrmModule("M")]
        public sealed partial class M : CrmRecord
        {
            public partial string? DealName { get; set; }
            [CrmField("Deal_Name")] public partial string? Name { get; set; }
        }
        """)).ShouldHaveSingleItem().ShouldBe("ZCRM003: 'DealName' and 'Name' both stand for the field Deal_Name; keep one of them, or name the other's field with [CrmField]");

    [Fact]
    public async Task A_field_outside_of_a_module_or_not_partial_is_reported() => (await Compiling.AnalyzeAsync("""
        public sealed class A { [CrmField("X")] public string? X { get; set; } }
        [CrmModule("M")] public sealed partial class M : CrmRecord { [CrmField("X")] public string? X => null; }
        """)).ShouldBe(["ZCRM004: 'X' cannot stand for a field: its class has no [CrmModule]", "ZCRM004: 'X' cannot stand for a field: it is not partial"]);

    [Fact]
    public async Task A_sound_module_gives_no_report() => (await Compiling.AnalyzeAsync("""
        [CrmModule("M")]
        public sealed partial class M : CrmRecord
        {
            public partial string? DealName { get; set; }
            [CrmField("Name")] public partial string? ShortName { get; }
        }
        """)).ShouldBeEmpty();
}
