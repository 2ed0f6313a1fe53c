namespace Zcrm.Bulk;

/// <summary>Gives the client its bulk operations.</summary>
public static class ZcrmClientBulk
{
    extension(ZcrmClient crm)
    {
        /// <summary>Whole modules in and out: bulk read and bulk write jobs.</summary>
        public BulkClient Bulk => new((crm ?? throw new ArgumentNullException(nameof(crm))).Calls);
    }
}
