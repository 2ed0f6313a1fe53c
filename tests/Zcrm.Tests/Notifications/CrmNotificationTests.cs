using System.Text;

namespace Zcrm;

public sealed class CrmNotificationTests
{
    [Fact]
    public void A_notification_is_read_whole()
    {
        CrmNotification notification = Read("""
            {"server_time":1760000000123,"query_params":{"env":"x"},"module":"Deals","resource_uri":"https://www.zohoapis.com/crm/v2/Deals",
            "ids":["55402000000900","55402000000901"],"affected_fields":[{"55402000000900":["Stage"]}],"operation":"update","channel_id":"900100200",
            "token":"secret-echo","affected_values":[{"record_id":"55402000000900","values":{"Stage":"Closed Won"}}]}
            """);
        notification.Module.ShouldBe("Deals");
        notification.Operation.ShouldBe(RecordOperation.Update);
        notification.RecordIds.ShouldBe(["55402000000900", "55402000000901"]);
        notification.ChannelId.ShouldBe((CrmId)900_100_200);
        notification.ServerTime.ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(1_760_000_000_123));
        notification.QueryParameters["env"].ShouldBe("x");
        notification.FieldsOf("55402000000900").ShouldBe(["Stage"]);
        notification.FieldsOf("55402000000901").ShouldBeEmpty();
        notification.ValuesOf("55402000000900")!["Stage"].ShouldBe("Closed Won");
        notification.ValuesOf("55402000000901").ShouldBeNull();
        notification.Token!.Reveal().ShouldBe("secret-echo");
        notification.ToString().ShouldBe("update Deals 55402000000900, 55402000000901 (channel 900100200)");
    }

    [Theory]
    [InlineData("""["Stage","Amount"]""")]
    [InlineData("""[{"1":["Stage"]},{"1":["Amount"]}]""")]
    [InlineData("""{"1":["Stage","Amount"]}""")]
    [InlineData("""[{"1":["Stage",null]},"Amount",7]""")]
    public void Changed_fields_are_read_in_every_form(string fields) =>
        Read($$"""{"module":"Deals","operation":"update","ids":[1],"affected_fields":{{fields}}}""").AffectedFields.Order().ShouldBe(["Amount", "Stage"]);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void No_changed_fields_are_none(string fields) =>
        Read($$"""{"module":"Deals","operation":"insert","ids":["1"],"affected_fields":{{fields}},"query_params":"","affected_values":null,"token":null}""").AffectedFields.ShouldBeEmpty();

    [Theory]
    [InlineData("insert", RecordOperation.Insert)]
    [InlineData("create", RecordOperation.Insert)]
    [InlineData("edit", RecordOperation.Update)]
    [InlineData("DELETE", RecordOperation.Delete)]
    [InlineData("restore", RecordOperation.Other)]
    public void Operations_are_known_by_both_of_their_words(string word, RecordOperation operation) =>
        Read($$"""{"module":"Deals","operation":"{{word}}","ids":["1"]}""").Operation.ShouldBe(operation);

    [Theory]
    [InlineData("1760000000123", true)]
    [InlineData("\"1760000000123\"", true)]
    [InlineData("-5", false)]
    [InlineData("99999999999999999999", false)]
    [InlineData("\"soon\"", false)]
    public void A_time_that_is_none_is_not_known(string time, bool isKnown) =>
        (Read($$"""{"module":"Deals","operation":"insert","ids":["1"],"server_time":{{time}}}""").ServerTime is not null).ShouldBe(isKnown);

    private static CrmNotification Read(string json)
    {
        CrmNotification.TryParse(Encoding.UTF8.GetBytes(json), out CrmNotification? notification).ShouldBeTrue();
        return notification!;
    }
}
