namespace Zcrm.ApiModel;

public sealed class WordsTests
{
    [Theory]
    [InlineData("pick_list_values", "PickListValues")]
    [InlineData("$approval_state", "ApprovalState")]
    [InlineData("Contact_Roles", "ContactRoles")]
    [InlineData("24_by_7", "Value24By7")]
    [InlineData("created_by__s", "CreatedBy")]
    public void A_key_becomes_a_name(string key, string name) => Words.Pascal(key).ShouldBe(name);

    [Theory]
    [InlineData("Territories", "Territory")]
    [InlineData("Taxes", "Tax")]
    [InlineData("Criteria", "Criteria")]
    [InlineData("BusinessHours", "BusinessHours")]
    [InlineData("Status", "Status")]
    [InlineData("Addresses", "Address")]
    public void A_plural_has_its_singular(string plural, string singular) => Words.Singular(plural).ShouldBe(singular);
}
