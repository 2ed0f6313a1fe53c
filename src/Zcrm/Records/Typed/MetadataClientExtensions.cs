namespace Zcrm;

/// <summary>Metadata of typed modules, by their classes in place of their names.</summary>
public static class MetadataClientExtensions
{
    /// <summary>Gets the fields of a typed module, those without a property too.</summary>
    /// <inheritdoc cref="MetadataClient.GetFieldsAsync(string, CancellationToken)"/>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="metadata">The organization's metadata.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static Task<IReadOnlyList<CrmFieldMetadata>> GetFieldsAsync<T>(this MetadataClient metadata, CancellationToken cancellationToken = default)
        where T : CrmRecord, ICrmModule<T>, new()
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.GetFieldsAsync(T.ModuleInfo.ApiName, cancellationToken);
    }
}
