namespace Zcrm;

/// <summary>How a composite request is carried out.</summary>
public sealed record CompositeOptions : CallOptions
{
    /// <summary>Whether everything is taken back when one call fails. The calls are then made one after the other.</summary>
    /// <value>False.</value>
    public bool RollbackOnFailure { get; init; }

    /// <summary>Whether calls that do not use each other's answers are made at once; cannot be true together with <see cref="RollbackOnFailure"/>.</summary>
    /// <value>Null: as Zoho does by itself, at once unless everything is to be taken back.</value>
    public bool? Parallel { get; init; }
}
