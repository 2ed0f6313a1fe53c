using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>September: two people work on the same records, only what is new is read, records are copied, and several are written as one.</summary>
internal static class TwoAtOnce
{
    public static async Task RunAsync(SalesYear year)
    {
        RecordsClient<Account> accounts = year.Crm.Records<Account>();
        Account mine = (await accounts.GetAsync(year.Account, cancellationToken: Ct))!;
        var sinceThen = new ListRecordsOptions { ModifiedSince = year.Zoho.Clock.GetUtcNow() };
        (await accounts.List(["Phone"], sinceThen).ToListAsync(Ct)).ShouldBeEmpty();
        (await accounts.GetIfModifiedAsync(year.Account, mine.ModifiedTime!.Value, cancellationToken: Ct)).Outcome.ShouldBe(ReadOutcome.NotModified);

        year.Zoho.Clock.Advance(TimeSpan.FromMinutes(10));
        await year.Crm.Records<Account>().UpdateAsync(new Account { Id = year.Account, Phone = "075 1" }, cancellationToken: Ct);
        mine.Phone = "075 2";
        var unlessChanged = new WriteOptions { UnmodifiedSince = mine.ModifiedTime };
        ZcrmConflictException conflict = await Should.ThrowAsync<ZcrmConflictException>(() => accounts.UpdateAsync(mine, unlessChanged, Ct));

        Account theirs = (await accounts.List(["Phone", "Modified_Time"], sinceThen).ToListAsync(Ct)).ShouldHaveSingleItem();
        (theirs.Phone, theirs.ModifiedTime).ShouldBe(("075 1", conflict.ModifiedTime));
        theirs.Phone = "075 2";
        await accounts.UpdateAsync(theirs, new WriteOptions { UnmodifiedSince = theirs.ModifiedTime }, Ct);
        (await accounts.GetAsync(year.Account, cancellationToken: Ct))!.Phone.ShouldBe("075 2");

        await RepeatAsync(year);
        await AllOrNothingAsync(year);
    }

    private static async Task RepeatAsync(SalesYear year)
    {
        RecordsClient<Deal> deals = year.Crm.Records<Deal>();
        var changes = new Deal { DealName = "Second order", ClosingDate = new DateOnly(2026, 12, 1) };
        WriteResult copy = await deals.CloneAsync(year.Deal, changes, cancellationToken: Ct);
        Deal second = (await deals.GetAsync(copy.Id, cancellationToken: Ct))!;
        (second.DealName, second.Amount, second.Account!.Id, second.Rows("Tastings").Count).ShouldBe(("Second order", 127.60m, year.Account, 1));
        second.Rows("Tastings")[0].Get<CrmId>("id").ShouldNotBe((await deals.GetAsync(year.Deal, cancellationToken: Ct))!.Rows("Tastings")[0].Get<CrmId>("id"));
    }

    private static async Task AllOrNothingAsync(SalesYear year)
    {
        long before = year.Zoho.Data.Count("Accounts");
        CompositeBatch bad = year.Crm.Composite(new CompositeOptions { RollbackOnFailure = true });
        CompositeCall<WriteResult> lost = bad.Insert(new Account { AccountName = "Nara Tea" });
        CompositeCall<WriteResult> nameless = bad.Insert("Contacts", new CrmRecord { ["Account_Name"] = lost.ToLookup() });
        (await bad.SendAsync(Ct)).ShouldBeFalse();
        Should.Throw<ZcrmApiException>(() => nameless.Value).Field.ShouldBe("Last_Name");
        year.Zoho.Data.Count("Accounts").ShouldBe(before);

        CompositeBatch good = year.Crm.Composite(new CompositeOptions { RollbackOnFailure = true });
        CompositeCall<WriteResult> account = good.Insert(new Account { AccountName = "Nara Tea" });
        CompositeCall<WriteResult> contact = good.Insert("Contacts", new CrmRecord { ["Last_Name"] = "Sato", ["Account_Name"] = account.ToLookup() });
        CompositeCall<CrmRecord?> read = good.Get("Contacts", contact);
        (await good.SendAsync(Ct)).ShouldBeTrue();
        read.Value!.GetObject<CrmReference>("Account_Name")!.Name.ShouldBe("Nara Tea");
        year.Zoho.Data.Count("Accounts").ShouldBe(before + 1);
    }
}
