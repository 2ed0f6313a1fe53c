using SalesPipeline;
using Zcrm;
using Zcrm.Emulator;
using Zcrm.Modules;

// What a sales lead asks on a Monday, asked of a local Zoho CRM. For the real one: new ZcrmClient(ZcrmClientOptions.FromEnvironment()).
await using ZcrmEmulator zoho = await ZcrmEmulator.StartAsync();
await using ZcrmClient crm = zoho.CreateClient();
DateOnly today = DateOnly.FromDateTime(zoho.Clock.GetUtcNow().UtcDateTime);

string[] closed = ["Closed Won", "Closed Lost", "Closed Lost to Competition"];
CrmQuery<Deal> open = crm.Query<Deal>().Where(deal => !closed.Contains(deal.Stage));

Console.WriteLine("Where do we stand?");
foreach (var stage in await open.GroupBy(deal => deal.Stage).Select(group => new { group.Key, Deals = group.Count(), Worth = group.Sum(deal => deal.Amount) }).ToListAsync())
    Console.WriteLine($"  {stage.Key,-24} {stage.Deals,3} deals {stage.Worth,10:N0}");

Console.WriteLine("Which large ones should have closed by now, and whom do we call?");
var late = open.Where(deal => deal.ClosingDate < today && deal.Amount >= 10_000)
    .OrderByDescending(deal => deal.Amount)
    .Select(deal => new { deal.DealName, deal.Amount, deal.ClosingDate, deal.Account!.Phone })
    .Take(5);
foreach (var deal in await late.ToListAsync()) Console.WriteLine($"  {deal.Amount,7:N0}  {deal.ClosingDate:yyyy-MM-dd}  {deal.Phone}  {deal.DealName}");

Console.WriteLine("In Zoho's language:");
Console.WriteLine($"  {late.ToCoql()}");

Console.WriteLine("Who buys among the large enterprises? With a class of our own:");
foreach (EnterpriseDeal deal in await crm.Query<EnterpriseDeal>().Where(deal => deal.Account!.Industry == "Large Enterprise").ToListAsync())
    Console.WriteLine($"  {deal.DealName}, found by {deal.LeadSource}");

Console.WriteLine("What does it cost to read all that is open?");
QueryPlan plan = await open.ExplainAsync();
Console.WriteLine($"  {plan.Records} records by {plan.Way}: {plan.Calls} call, {plan.Credits} credit");
