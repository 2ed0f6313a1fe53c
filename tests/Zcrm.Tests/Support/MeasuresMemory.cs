namespace Zcrm;

/// <summary>Tests that measure what the whole process allocates; nothing else runs beside them.</summary>
[CollectionDefinition(nameof(MeasuresMemory), DisableParallelization = true)]
public sealed class MeasuresMemory;
