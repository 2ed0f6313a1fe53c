using Zcrm.Bulk;
using Zcrm.Emulator;
using Zcrm.Modules;

namespace Zcrm;

/// <summary>Reads of every kind, small and large, in one organization. A count is one credit; a COQL call 1, 2 or 3 by its rows; a page of a list 1.</summary>
internal static class Workloads
{
    public const int Accounts = 1_500;
    public const int Contacts = 180;
    public const int Deals = 50_000;
    public const int Leads = 3_000;
    public const int Products = 2_000;

    // The job, some looks at it, and its file.
    private const int BulkJob = 50 + 5 + 1;

    public static void Fill(EmulatorData data)
    {
        data.Fill("Accounts", Accounts);
        data.Fill("Contacts", Contacts);
        data.Fill("Deals", Deals);
        data.Fill("Leads", Leads);
        data.Fill("Products", Products);
        data.AddField("Products", new("Pictures", "imageupload"));
    }

    public static IReadOnlyList<Workload> All { get; } =
    [
        Workload.Of("a module of one page", crm => crm.Query<Contact>(), QueryWay.Query, Contacts, 1 + 1),
        Workload.Of("the same, when its size is known", crm => crm.Query<Contact>().Expect(Contacts), QueryWay.Query, Contacts, 1),
        Workload.Of("nothing", crm => crm.Query<Note>(), QueryWay.Query, 0, 1),
        Workload.Of("a condition that nothing meets", crm => crm.Query<Deal>().Where(deal => deal.Amount < 0), QueryWay.Query, 0, 1),
        Workload.Of("a module of eight pages", crm => crm.Query<Account>().Fields("Account_Name"), QueryWay.Query, Accounts, 1 + 3),
        Workload.Of("a full call", crm => crm.Query<Product>().Fields("Product_Name"), QueryWay.Query, Products, 1 + 3),
        Workload.Of("a module with two sizes of calls", crm => crm.Query<Lead>().Fields("Last_Name"), QueryWay.Query, Leads, 1 + 3 + 2),
        Workload.Of("a large module", crm => crm.Query<Deal>().Fields("Deal_Name", "Amount"), QueryWay.Query, Deals, 1 + (25 * 3)),
        Workload.Of("the same, when its size is known", crm => crm.Query<Deal>().Fields("Deal_Name").Expect(Deals), QueryWay.Query, Deals, 25 * 3),
        Workload.Of("a hundredth of it", crm => crm.Query<Deal>().Where(deal => deal.Amount <= 125), QueryWay.Query, 500, 1 + 2),
        Workload.Of("a tenth of it", crm => crm.Query<Deal>().Where(deal => deal.Amount <= 1_250), QueryWay.Query, 5_000, 1 + (2 * 3) + 2),
        Workload.Of("a half of it", crm => crm.Query<Deal>().Where(deal => deal.Amount > 6_250), QueryWay.Query, 25_000, 1 + (12 * 3) + 2),
        Workload.Of("a part in the order of a field", crm => crm.Query<Deal>().Where(deal => deal.Amount <= 550).OrderByDescending(deal => deal.Amount), QueryWay.Query, 2_200, 1 + 3 + 1),
        Workload.Of("the newest", crm => crm.Query<Deal>().OrderByDescending(deal => deal.CreatedTime).Take(700), QueryWay.Query, 700, 1 + 2),
        Workload.Of("what is behind the first thousand", crm => crm.Query<Account>().OrderBy(account => account.AccountName).Skip(1_000), QueryWay.Query, 500, 1 + 2),
        Workload.Of("a part with a lookup's field", crm => crm.Query<Deal>().Fields("Deal_Name", "Account_Name.Industry").Where(deal => deal.Amount <= 25), QueryWay.Query, 100, 1 + 1),
        Workload.Of("a part, though the index would do", crm => crm.Query<Deal>().AllowSearch().Where(deal => deal.Amount <= 1_250).Expect(5_000), QueryWay.Query, 5_000, (2 * 3) + 2),
        Workload.Of("images, which no query reads", crm => crm.Query<Product>().Fields("Product_Name", "Pictures").Expect(Products), QueryWay.List, Products, 10),
        Workload.Of("a long text, which only the index knows", crm => crm.Query<Deal>().AllowSearch().Where(deal => deal.Description!.StartsWith("Call back")).Expect(0), QueryWay.Search, 0, 1),
        Workload.Of("a wrong guess of the size", crm => crm.Query<Account>().Fields("Account_Name").Expect(1_400), QueryWay.Query, Accounts, 3),
        Workload.Of("a large module, in bulk if need be", crm => crm.Query<Deal>().AllowBulk(crm.Bulk), QueryWay.BulkRead, Deals, 1 + BulkJob),
        Workload.Of("most of it, in bulk if need be", crm => crm.Query<Deal>().Fields("Deal_Name").Where(deal => deal.Amount > 1_250 && deal.Stage != null).AllowBulk(crm.Bulk), QueryWay.BulkRead, 45_000, 1 + BulkJob),
        Workload.Of("less than bulk is worth", crm => crm.Query<Deal>().Fields("Deal_Name").Where(deal => deal.Amount > 6_250).AllowBulk(crm.Bulk), QueryWay.Query, 25_000, 1 + (12 * 3) + 2),
    ];
}
