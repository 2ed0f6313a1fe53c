using CsCheck;

namespace Zcrm;

public sealed class ScopeSetTests
{
    [Theory]
    [InlineData("ZohoCRM.modules.ALL,ZohoCRM.users.READ")]
    [InlineData("ZohoCRM.modules.ALL ZohoCRM.users.READ")]
    [InlineData(" ZohoCRM.modules.ALL , ZohoCRM.users.READ,")]
    [InlineData("ZohoCRM.modules.ALL,ZohoCRM.users.READ,zohocrm.users.read")]
    public void Scopes_are_read_with_commas_or_spaces_each_once(string text) =>
        ScopeSet.Parse(text).ToString().ShouldBe("ZohoCRM.modules.ALL,ZohoCRM.users.READ");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_is_the_empty_set(string? text) => ScopeSet.Parse(text).ShouldBeSameAs(ScopeSet.Empty);

    [Fact]
    public void A_part_that_is_no_scope_is_named() =>
        Should.Throw<FormatException>(() => ScopeSet.Parse("ZohoCRM.modules.ALL,nonsense")).Message.ShouldContain("'nonsense'");

    [Fact]
    public void A_set_allows_what_one_of_its_scopes_covers()
    {
        ScopeSet scopes = [Scope.ModulesAll, Scope.UsersRead];
        scopes.Allows(Scope.ModulesRead).ShouldBeTrue();
        scopes.Allows(Scope.Module("Leads", "DELETE")).ShouldBeTrue();
        scopes.Allows(Scope.UsersAll).ShouldBeFalse();
        ScopeSet.Empty.Allows(Scope.UsersRead).ShouldBeFalse();
    }

    [Fact]
    public void Sets_are_the_same_in_any_order()
    {
        ScopeSet one = [Scope.ModulesAll, Scope.UsersRead];
        ScopeSet other = [Scope.UsersRead, Scope.ModulesAll];
        one.Equals(other).ShouldBeTrue();
        one.GetHashCode().ShouldBe(other.GetHashCode());
        one.Equals(ScopeSet.Create([Scope.ModulesAll])).ShouldBeFalse();
    }

    [Fact]
    public void A_set_survives_being_written_and_read() => Scopes.Sample(set => ScopeSet.Parse(set.ToString()).Equals(set));

    private static Gen<ScopeSet> Scopes
    {
        get
        {
            Gen<string> part = Gen.Char["abcXYZ019_-"].Array[1, 6].Select(letters => new string(letters));
            return part.Array[2, 4].Select(parts => Scope.Parse(string.Join('.', parts))).Array[0, 8].Select(scopes => ScopeSet.Create(scopes));
        }
    }
}
