using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>February: a lead becomes the first customer, joined with an account that is there already.</summary>
internal static class FirstCustomer
{
    public static async Task RunAsync(SalesYear year)
    {
        RecordsClient<Lead> leads = year.Crm.Records<Lead>();
        year.Account = (await year.Crm.Records<Account>().InsertAsync(new Account { AccountName = "Company 0", ["Customer_Number"] = "K-1" }, cancellationToken: Ct)).Id;
        CrmId lead = (await leads.Search(RecordSearch.ByEmail("visitor0@fair.example")).SingleAsync(Ct)).Id;
        ConversionOptions options = await leads.GetConversionOptionsAsync(lead, cancellationToken: Ct);
        options.Accounts.Select(account => account.Id).ShouldBe([year.Account]);
        options.Contacts.ShouldBeEmpty();
        await leads.Attachments(lead).UploadAsync(FileUpload.FromBytes("Hello"u8.ToArray(), "card.txt"), cancellationToken: Ct);

        ConvertedLead became = await leads.ConvertAsync(lead, new LeadConversion
        {
            Account = year.Account,
            AssignTo = year.Ben.Id,
            MoveAttachmentsTo = "Contacts",
            CarryOverTags = new Dictionary<string, IReadOnlyList<string>> { ["Contacts"] = ["hot"] },
            Deal = new Deal { DealName = "First order", Stage = "Qualification", ClosingDate = new DateOnly(2026, 4, 30) },
        }, Ct);

        (year.Contact, year.Deal) = (became.Contact!.Id, became.Deal!.Id);
        became.Account!.Id.ShouldBe(year.Account);
        Contact contact = (await year.Crm.Records<Contact>().GetAsync(year.Contact, cancellationToken: Ct))!;
        (contact.Account!.Id, contact.Owner!.Name, contact.Email).ShouldBe((year.Account, "Ben Ek", "visitor0@fair.example"));
        contact.GetObjects<CrmTag>("Tag").Select(tag => tag.Name).ShouldBe(["hot"]);
        (await year.Crm.Records("Contacts").Attachments(year.Contact).List().SingleAsync(Ct)).Name.ShouldBe("card.txt");
        (await leads.Attachments(lead).List().CountAsync(Ct)).ShouldBe(0);
        Deal deal = (await year.Crm.Records<Deal>().GetAsync(year.Deal, cancellationToken: Ct))!;
        (deal.Account!.Id, deal.Contact!.Id, deal.Stage, deal.ClosingDate).ShouldBe((year.Account, year.Contact, "Qualification", new DateOnly(2026, 4, 30)));
        await TheLeadIsConvertedAsync(leads, lead);
    }

    private static async Task TheLeadIsConvertedAsync(RecordsClient<Lead> leads, CrmId lead)
    {
        (await leads.GetAsync(lead, cancellationToken: Ct))!.IsConverted.ShouldBe(true);
        (await leads.List(["id"]).CountAsync(Ct)).ShouldBe(249);
        (await leads.List(["id"], new ListRecordsOptions { Converted = Inclusion.Only }).SingleAsync(Ct)).Id.ShouldBe(lead);
        (await Should.ThrowAsync<ZcrmApiException>(() => leads.ConvertAsync(lead, cancellationToken: Ct))).Code.ShouldBe(CrmErrorCode.AlreadyConverted);
        WriteResult late = (await leads.UpdateAsync([new Lead { Id = lead, City = "Uji" }], cancellationToken: Ct)).ShouldHaveSingleItem();
        (late.Outcome, late.Error!.Code.Value).ShouldBe((WriteOutcome.Refused, "CONVERTED_RECORD"));
    }
}
