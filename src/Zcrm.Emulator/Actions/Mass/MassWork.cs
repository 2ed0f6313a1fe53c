namespace Zcrm.Emulator;

/// <summary>What jobs of a kind do.</summary>
/// <param name="context">For whom and when.</param>
/// <param name="job">The job.</param>
/// <returns>Changes one record, and answers whether it could.</returns>
internal delegate Func<string, bool> MassWork(RecordContext context, MassJob job);
