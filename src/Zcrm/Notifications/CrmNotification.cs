using System.Diagnostics.CodeAnalysis;

namespace Zcrm;

/// <summary>What Zoho tells through a channel: that something happened to one record or many. What the records hold has to be read.</summary>
/// <remarks>It is worth what its token is worth: anybody can post to a URL. <see cref="ChannelTokens.Accept"/> checks it.</remarks>
public sealed class CrmNotification
{
    internal CrmNotification(NotificationFacts facts) => Facts = facts;

    /// <summary>The API name of the records' module; <c>users</c> for users.</summary>
    public string Module => Facts.Module;

    /// <summary>What happened.</summary>
    public RecordOperation Operation => OperationName.ToUpperInvariant() switch
    {
        "INSERT" or "CREATE" => RecordOperation.Insert,
        "UPDATE" or "EDIT" => RecordOperation.Update,
        "DELETE" => RecordOperation.Delete,
        _ => RecordOperation.Other,
    };

    /// <summary>What happened, in Zoho's word.</summary>
    public string OperationName => Facts.Operation;

    /// <summary>The records; at least one.</summary>
    public IReadOnlyList<CrmId> RecordIds => Facts.Ids;

    /// <summary>The channel; empty when the notification names none.</summary>
    public CrmId ChannelId => Facts.ChannelId;

    /// <summary>When it happened, by Zoho's clock; null when the notification does not say.</summary>
    public DateTimeOffset? ServerTime => Facts.ServerTime;

    /// <summary>What it repeats of the channel's token.</summary>
    public Secret? Token => Facts.Token;

    /// <summary>The query of the address at which the channel posts.</summary>
    public IReadOnlyDictionary<string, string> QueryParameters => Facts.QueryParameters;

    /// <summary>The API names of all changed fields. Zoho may leave them out; none named does not mean that none changed.</summary>
    public IReadOnlyList<string> AffectedFields => [.. Facts.FieldsOfAll.Concat(Facts.Fields.Values.SelectMany(names => names)).Distinct(StringComparer.Ordinal)];

    /// <summary>The changed fields of one record, as far as Zoho tells them apart.</summary>
    /// <param name="recordId">The record.</param>
    public IReadOnlyList<string> FieldsOf(CrmId recordId) => Facts.Fields.TryGetValue(recordId, out IReadOnlyList<string>? names) ? names : Facts.FieldsOfAll;

    /// <summary>The new values of a record's changed fields, for channels that ask for them; else null.</summary>
    /// <param name="recordId">The record.</param>
    public CrmObject? ValuesOf(CrmId recordId) => Facts.Values.GetValueOrDefault(recordId);

    internal NotificationFacts Facts { get; }

    /// <summary>Reads the body of a notification, in any of the forms in which Zoho writes them.</summary>
    /// <param name="utf8Json">The body.</param>
    /// <param name="notification">The notification.</param>
    /// <returns>Whether it is one: an object with a module, an operation and ids.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out CrmNotification? notification)
    {
        NotificationFacts? facts = NotificationReader.Read(utf8Json);
        notification = facts is null ? null : new CrmNotification(facts);
        return notification is not null;
    }

    /// <summary>Returns the operation, the module, the ids and the channel; no value and no token.</summary>
    public override string ToString() => $"{OperationName} {Module} {string.Join(", ", RecordIds)} (channel {ChannelId})";
}
