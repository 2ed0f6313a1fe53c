#nullable enable
namespace Zcrm.Models;

/// <summary>A custom parameter.</summary>
public sealed class CustomParameter : CrmObject
{
    /// <summary>The custom parameter's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The custom parameter's value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>An entity detail.</summary>
public sealed class EntityDetail : CrmObject
{
    /// <summary>The entity detail's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The entity detail's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }
}

/// <summary>A module parameter.</summary>
public sealed class ModuleParameter : CrmObject
{
    /// <summary>The module parameter's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The module parameter's value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A webhook.</summary>
public sealed class Webhook : CrmObject
{
    /// <summary>The webhook's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>When it was created.</summary>
    public string? CreatedTime => Get<string>("created_time");

    /// <summary>The webhook's headers.</summary>
    public WebhookHeader? Headers { get => GetObject<WebhookHeader>("headers"); set => Set("headers", value); }

    /// <summary>The webhook's lock status.</summary>
    public WebhookLockStatus? LockStatus { get => GetObject<WebhookLockStatus>("lock_status"); set => Set("lock_status", value); }

    /// <summary>Whether people may have it changed.</summary>
    public bool? Editable { get => Get<bool?>("editable"); set => Set("editable", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The module at the other end of the relation.</summary>
    public CrmMetadataReference? RelatedModule { get => GetObject<CrmMetadataReference>("related_module"); set => Set("related_module", value); }

    /// <summary>The webhook's URL parameters.</summary>
    public CrmObject? UrlParameters { get => GetObject<CrmObject>("url_parameters"); set => Set("url_parameters", value); }

    /// <summary>Whether people may have it deleted.</summary>
    public bool? Deletable { get => Get<bool?>("deletable"); set => Set("deletable", value); }

    /// <summary>What people wrote about the webhook.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>Where the webhook comes from.</summary>
    public string? Source { get => Get<string>("source"); set => Set("source", value); }

    /// <summary>The webhook's body.</summary>
    public WebhookBody? Body { get => GetObject<WebhookBody>("body"); set => Set("body", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The webhook's URL.</summary>
    public string? Url { get => Get<string>("url"); set => Set("url", value); }

    /// <summary>The webhook's feature type.</summary>
    public string? FeatureType { get => Get<string>("feature_type"); set => Set("feature_type", value); }

    /// <summary>The webhook's http method.</summary>
    public string? HttpMethod { get => Get<string>("http_method"); set => Set("http_method", value); }

    /// <summary>When it was changed last.</summary>
    public string? ModifiedTime => Get<string>("modified_time");

    /// <summary>Whether it is associated.</summary>
    public bool? Associated { get => Get<bool?>("associated"); set => Set("associated", value); }

    /// <summary>The webhook's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The webhook's date time format.</summary>
    public WebhookDateTimeFormat? DateTimeFormat { get => GetObject<WebhookDateTimeFormat>("date_time_format"); set => Set("date_time_format", value); }

    /// <summary>The webhook's authentication.</summary>
    public WebhookAuthentication? Authentication { get => GetObject<WebhookAuthentication>("authentication"); set => Set("authentication", value); }
}

/// <summary>A webhook associated module.</summary>
public sealed class WebhookAssociatedModule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");
}

/// <summary>A webhook authentication.</summary>
public sealed class WebhookAuthentication : CrmObject
{
    /// <summary>The webhook authentication's connection name.</summary>
    public string? ConnectionName { get => Get<string>("connection_name"); set => Set("connection_name", value); }

    /// <summary>What kind of webhook authentication it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }
}

/// <summary>A webhook body.</summary>
public sealed class WebhookBody : CrmObject
{
    /// <summary>The webhook body's format.</summary>
    public WebhookBodyFormat? Format { get => Get<string>("format") is { } text ? new(text) : null; set => Set("format", value?.Value); }

    /// <summary>The webhook body's raw data content.</summary>
    public string? RawDataContent { get => Get<string>("raw_data_content"); set => Set("raw_data_content", value); }

    /// <summary>What kind of webhook body it is.</summary>
    public WebhookBodyType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The webhook body's form data content.</summary>
    public WebhookForm? FormDataContent { get => GetObject<WebhookForm>("form_data_content"); set => Set("form_data_content", value); }
}

/// <summary>A webhook data usage.</summary>
public sealed class WebhookDataUsage : CrmObject
{
    /// <summary>The date.</summary>
    public string? Date => Get<string>("date");

    /// <summary>What it points to.</summary>
    public CrmReference? Resource => GetObject<CrmReference>("resource");

    /// <summary>How many there are.</summary>
    public int? Count => Get<int?>("count");

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");
}

/// <summary>A webhook date time format.</summary>
public sealed class WebhookDateTimeFormat : CrmObject
{
    /// <summary>The date time format.</summary>
    public string? DateTimeFormat { get => Get<string>("datetime_format"); set => Set("datetime_format", value); }

    /// <summary>The date format.</summary>
    public string? DateFormat { get => Get<string>("date_format"); set => Set("date_format", value); }

    /// <summary>The time zone, as <c>Europe/Berlin</c>.</summary>
    public string? TimeZone { get => Get<string>("time_zone"); set => Set("time_zone", value); }
}

/// <summary>A webhook failure.</summary>
public sealed class WebhookFailure : CrmObject
{
    /// <summary>The webhook failure's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The webhook failure's webhook.</summary>
    public CrmReference? Webhook => GetObject<CrmReference>("webhook");

    /// <summary>The webhook failure's entity details.</summary>
    public EntityDetail? EntityDetails => GetObject<EntityDetail>("entity_details");

    /// <summary>The webhook failure's failure time.</summary>
    public string? FailureTime => Get<string>("failure_time");

    /// <summary>The webhook failure's failure reason.</summary>
    public string? FailureReason => Get<string>("failure_reason");

    /// <summary>The webhook failure's workflow rule.</summary>
    public CrmReference? WorkflowRule => GetObject<CrmReference>("workflow_rule");
}

/// <summary>A webhook form.</summary>
public sealed class WebhookForm : CrmObject
{
    /// <summary>The module parameters; empty when there are none.</summary>
    public IReadOnlyList<ModuleParameter> ModuleParameters
    {
        get => GetObjects<ModuleParameter>("module_parameters");
        set => Set("module_parameters", value);
    }

    /// <summary>The webhook form's user defined parameter.</summary>
    public WebhookFormUserDefinedParameter? UserDefinedParameter
    {
        get => GetObject<WebhookFormUserDefinedParameter>("user_defined_parameter");
        set => Set("user_defined_parameter", value);
    }

    /// <summary>The custom parameters; empty when there are none.</summary>
    public IReadOnlyList<CustomParameter> CustomParameters
    {
        get => GetObjects<CustomParameter>("custom_parameters");
        set => Set("custom_parameters", value);
    }
}

/// <summary>A webhook form user defined parameter.</summary>
public sealed class WebhookFormUserDefinedParameter : CrmObject
{
    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Its value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }
}

/// <summary>A webhook header.</summary>
public sealed class WebhookHeader : CrmObject
{
    /// <summary>The custom parameters; empty when there are none.</summary>
    public IReadOnlyList<CustomParameter> CustomParameters
    {
        get => GetObjects<CustomParameter>("custom_parameters");
        set => Set("custom_parameters", value);
    }

    /// <summary>The module parameters; empty when there are none.</summary>
    public IReadOnlyList<ModuleParameter> ModuleParameters
    {
        get => GetObjects<ModuleParameter>("module_parameters");
        set => Set("module_parameters", value);
    }
}

/// <summary>A webhook lock status.</summary>
public sealed class WebhookLockStatus : CrmObject
{
    /// <summary>Whether it is locked.</summary>
    public bool? Locked { get => Get<bool?>("locked"); set => Set("locked", value); }

    /// <summary>What Zoho says to people.</summary>
    public string? Message { get => Get<string>("message"); set => Set("message", value); }
}

/// <summary>A webhook body format; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WebhookBodyFormat(string Value)
{
    /// <summary><c>JSON</c>.</summary>
    public static WebhookBodyFormat Json => new("JSON");

    /// <summary><c>XML</c>.</summary>
    public static WebhookBodyFormat Xml => new("XML");

    /// <summary><c>HTML</c>.</summary>
    public static WebhookBodyFormat Html => new("HTML");

    /// <summary><c>Text</c>.</summary>
    public static WebhookBodyFormat Text => new("Text");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator WebhookBodyFormat(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A webhook body type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct WebhookBodyType(string Value)
{
    /// <summary><c>form_data</c>.</summary>
    public static WebhookBodyType FormData => new("form_data");

    /// <summary><c>raw</c>.</summary>
    public static WebhookBodyType Raw => new("raw");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator WebhookBodyType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
