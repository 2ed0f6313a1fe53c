namespace Zcrm.Bulk;

/// <summary>What a checkpoint knows of a part.</summary>
/// <param name="Rows">How many rows of the input it has.</param>
/// <param name="Fingerprint">The mark of these rows.</param>
/// <param name="JobId">Its job; empty when it is not known whether one was started.</param>
internal sealed record CheckpointEntry(int Rows, ulong Fingerprint, CrmId JobId);
