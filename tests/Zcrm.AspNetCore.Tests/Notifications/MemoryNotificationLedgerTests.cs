namespace Zcrm.AspNetCore;

public sealed class MemoryNotificationLedgerTests : NotificationLedgerContract
{
    private readonly MemoryNotificationLedger _ledger = new(TimeProvider.System);

    protected override INotificationLedger Open() => _ledger;
}
