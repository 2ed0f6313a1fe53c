namespace Zcrm;

/// <summary>An upsert may be repeated when each of its records can be found again.</summary>
public sealed class UpsertKeyTests
{
    [Theory]
    [InlineData("Email", "a@example.com", true)]
    [InlineData("Email", "", false)]
    [InlineData("Email", null, false)]
    [InlineData("City", "Ulm", false)]
    public void Every_record_needs_a_value_in_a_field_of_the_duplicate_check(string field, string? value, bool isIn)
    {
        IReadOnlyList<PendingWrite> records = PendingWrite.All([new() { ["Email"] = "i@example.com" }, new() { [field] = value }]);
        UpsertKey.IsIn("Leads", null, records).ShouldBe(isIn);
        UpsertKey.IsIn("Accounts", ["Number", "Email"], records).ShouldBe(isIn);
        UpsertKey.IsIn("Accounts", null, records).ShouldBeFalse();
    }
}
