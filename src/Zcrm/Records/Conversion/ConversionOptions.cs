namespace Zcrm;

/// <summary>The contacts and accounts with which a lead could be joined when it is converted.</summary>
public sealed class ConversionOptions : CrmObject
{
    /// <summary>Contacts of the same e-mail address or another preferred field.</summary>
    public IReadOnlyList<CrmRecord> Contacts => GetObjects<CrmRecord>("Contacts");

    /// <summary>Accounts of the same name or another preferred field.</summary>
    public IReadOnlyList<CrmRecord> Accounts => GetObjects<CrmRecord>("Accounts");
}
