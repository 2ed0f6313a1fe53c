using Zcrm;
using Zcrm.Modules;

namespace SalesPipeline;

/// <summary>The fields of a deal that matter here. The source generator completes the properties.</summary>
[CrmModule("Deals")]
internal sealed partial class EnterpriseDeal : CrmRecord
{
    public partial string? DealName { get; set; }

    [CrmField("Account_Name")]
    public partial Account? Account { get; set; }

    public partial string? LeadSource { get; set; }
}
