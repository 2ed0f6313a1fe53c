using System.Net;
using System.Text.Json;

namespace Zcrm.Emulator;

public sealed class UsersApiTests : EmulatorTest
{
    [Fact]
    public async Task Users_are_listed_by_type_and_page()
    {
        EmulatedUser otto = Zoho.Accounts.AddUser("otto.klein@zylker.example");
        string token = (await Browser.SignInAsync(user: otto.Email)).Access;

        Answer all = await Browser.GetAsync("/crm/v8/users", token);
        Emails(all).ShouldBe([Zoho.Accounts.Users[0].Email, otto.Email]);
        all.Json.GetProperty("info").GetProperty("more_records").GetBoolean().ShouldBeFalse();
        Emails(await Browser.GetAsync("/crm/v8/users?type=CurrentUser", token)).ShouldBe([otto.Email]);
        Emails(await Browser.GetAsync("/crm/v8/users?type=AdminUsers", token)).ShouldBe([Zoho.Accounts.Users[0].Email]);
        Emails(await Browser.GetAsync("/crm/v8/users?type=ActiveUsers&page=2&per_page=1", token)).ShouldBe([otto.Email]);
        (await Browser.GetAsync("/crm/v8/users?type=DeletedUsers", token)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await Browser.GetAsync("/crm/v8/users?type=Nonsense", token)).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public async Task A_user_is_got_by_id()
    {
        EmulatedUser ana = Zoho.Accounts.Users[0];
        string token = (await Browser.SignInAsync()).Access;
        JsonElement user = (await Browser.GetAsync($"/crm/v8/users/{ana.Id}", token)).Json.GetProperty("users")[0];
        user.GetProperty("full_name").GetString().ShouldBe("Ana Lopez");
        user.GetProperty("profile").GetProperty("name").GetString().ShouldBe("Administrator");
        user.GetProperty("zuid").GetString().ShouldBe(ana.Zuid.ToString(null, null));
        (await Browser.GetAsync("/crm/v8/users/123", token)).Code.ShouldBe("INVALID_DATA");
    }

    [Fact]
    public void An_address_belongs_to_one_user_of_an_organization() =>
        Should.Throw<ArgumentException>(() => Zoho.Accounts.AddUser(Zoho.Accounts.Users[0].Email.ToUpperInvariant()));

    [Fact]
    public void Ids_have_eighteen_digits_and_begin_with_the_organizations_prefix()
    {
        EmulatedOrg other = Zoho.Accounts.AddOrg("Another", "otto@another.example");
        other.IdPrefix.ShouldNotBe(Zoho.Accounts.Orgs[0].IdPrefix);
        EmulatedUser otto = Zoho.Accounts.Users.Single(user => user.Org == other);
        otto.Id.ShouldStartWith(other.IdPrefix);
        otto.Id.Length.ShouldBe(18);
        other.Id.Length.ShouldBe(18);
    }

    [Theory]
    [InlineData(0, "Etc/GMT")]
    [InlineData(330, "Asia/Kolkata")]
    [InlineData(60, "Etc/GMT-1")]
    [InlineData(-480, "Etc/GMT+8")]
    [InlineData(-570, "Pacific/Marquesas")]
    public async Task A_users_time_zone_is_one_that_has_their_offset(int minutes, string name)
    {
        TimeSpan offset = TimeSpan.FromMinutes(minutes);
        TimeZoneInfo.FindSystemTimeZoneById(name).BaseUtcOffset.ShouldBe(offset);
        EmulatedUser otto = Zoho.Accounts.AddUser("otto@zylker.example", Zoho.Accounts.Orgs[0], utcOffset: offset);
        Answer user = await Browser.GetAsync("/crm/v8/users?type=CurrentUser", (await Browser.SignInAsync(user: otto.Email)).Access);
        user.Json.GetProperty("users")[0].GetProperty("time_zone").GetString().ShouldBe(name);
        user.Headers["X-ACCESSTOKEN-RESET"].ShouldEndWith(minutes < 0 ? offset.ToString("'-'hh':'mm", null) : offset.ToString("'+'hh':'mm", null));
    }

    private static IEnumerable<string> Emails(Answer answer) =>
        answer.Json.GetProperty("users").EnumerateArray().Select(user => user.GetProperty("email").GetString()!);
}
