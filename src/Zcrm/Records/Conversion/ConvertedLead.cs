namespace Zcrm;

/// <summary>What a lead became.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Account">The account; null when the lead has no company.</param>
/// <param name="Deal">The deal; null when none was asked for.</param>
public sealed record ConvertedLead(CrmReference? Contact, CrmReference? Account, CrmReference? Deal)
{
    /// <summary>The job that converts the lead, when Zoho did not do it at once.</summary>
    /// <value>Null: it is converted.</value>
    public MassJob? Job { get; init; }
}
