#nullable enable
namespace Zcrm.Models;

/// <summary>An unsubscribe link.</summary>
public sealed class UnsubscribeLink : CrmObject
{
    /// <summary>The unsubscribe link's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The unsubscribe link's submission message.</summary>
    public string? SubmissionMessage { get => Get<string>("submission_message"); set => Set("submission_message", value); }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The unsubscribe link's submission redirect URL.</summary>
    public string? SubmissionRedirectUrl { get => Get<string>("submission_redirect_url"); set => Set("submission_redirect_url", value); }

    /// <summary>The unsubscribe link's page type.</summary>
    public UnsubscribeLinkPageType? PageType { get => Get<string>("page_type") is { } text ? new(text) : null; set => Set("page_type", value?.Value); }

    /// <summary>The unsubscribe link's custom location URL.</summary>
    public string? CustomLocationUrl { get => Get<string>("custom_location_url"); set => Set("custom_location_url", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The unsubscribe link's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The unsubscribe link's standard page message.</summary>
    public string? StandardPageMessage { get => Get<string>("standard_page_message"); set => Set("standard_page_message", value); }

    /// <summary>The unsubscribe link's submission action type.</summary>
    public UnsubscribeLinkSubmissionActionType? SubmissionActionType
    {
        get => Get<string>("submission_action_type") is { } text ? new(text) : null;
        set => Set("submission_action_type", value?.Value);
    }

    /// <summary>The unsubscribe link's location URL type.</summary>
    public string? LocationUrlType => Get<string>("location_url_type");

    /// <summary>The unsubscribe link's action on unsubscribe.</summary>
    public string? ActionOnUnsubscribe => Get<string>("action_on_unsubscribe");

    /// <summary>The unsubscribe link's landing URL.</summary>
    public string? LandingUrl => Get<string>("landing_url");
}

/// <summary>An unsubscribe link association.</summary>
public sealed class UnsubscribeLinkAssociation : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The associated places; empty when there are none.</summary>
    public IReadOnlyList<UnsubscribeLinkPlace> AssociatedPlaces => GetObjects<UnsubscribeLinkPlace>("associated_places");
}

/// <summary>An unsubscribe link place.</summary>
public sealed class UnsubscribeLinkPlace : CrmObject
{
    /// <summary>What it points to.</summary>
    public CrmReference? Resource => GetObject<CrmReference>("resource");

    /// <summary>What else there is to tell of it.</summary>
    public UnsubscribeLinkPlaceDetail? Details => GetObject<UnsubscribeLinkPlaceDetail>("details");

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");
}

/// <summary>An unsubscribe link place detail.</summary>
public sealed class UnsubscribeLinkPlaceDetail : CrmObject
{
    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module => GetObject<CrmMetadataReference>("module");
}

/// <summary>An unsubscribe link page type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UnsubscribeLinkPageType(string Value)
{
    /// <summary><c>standard</c>.</summary>
    public static UnsubscribeLinkPageType Standard => new("standard");

    /// <summary><c>custom</c>.</summary>
    public static UnsubscribeLinkPageType Custom => new("custom");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UnsubscribeLinkPageType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An unsubscribe link submission action type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UnsubscribeLinkSubmissionActionType(string Value)
{
    /// <summary><c>redirect</c>.</summary>
    public static UnsubscribeLinkSubmissionActionType Redirect => new("redirect");

    /// <summary><c>display_message</c>.</summary>
    public static UnsubscribeLinkSubmissionActionType DisplayMessage => new("display_message");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator UnsubscribeLinkSubmissionActionType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
