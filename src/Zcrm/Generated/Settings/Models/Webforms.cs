#nullable enable
namespace Zcrm.Models;

/// <summary>A webform.</summary>
public sealed class Webform : CrmObject
{
    /// <summary>The webform's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The webform's google site.</summary>
    public string? GoogleSite { get => Get<string>("google_site"); set => Set("google_site", value); }

    /// <summary>The encrypted form's id.</summary>
    public string? EncryptedFormId { get => Get<string>("encrypted_form_id"); set => Set("encrypted_form_id", value); }

    /// <summary>The user to whom it belongs.</summary>
    public CrmReference? Owner { get => GetObject<CrmReference>("owner"); set => Set("owner", value); }

    /// <summary>The webform's user type.</summary>
    public CrmReference? UserType { get => GetObject<CrmReference>("user_type"); set => Set("user_type", value); }

    /// <summary>The webform's acknowledge visitor.</summary>
    public WebformAcknowledgeVisitor? AcknowledgeVisitor
    {
        get => GetObject<WebformAcknowledgeVisitor>("acknowledge_visitor");
        set => Set("acknowledge_visitor", value);
    }

    /// <summary>The button attributes; empty when there are none.</summary>
    public IReadOnlyList<WebformButtonAttribute> ButtonAttributes
    {
        get => GetObjects<WebformButtonAttribute>("button_attributes");
        set => Set("button_attributes", value);
    }

    /// <summary>The webform's encrypted ZGID.</summary>
    public string? EncryptedZgid { get => Get<string>("encrypted_zgid"); set => Set("encrypted_zgid", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The webform's analytics data.</summary>
    public WebformAnalyticsData? AnalyticsData { get => GetObject<WebformAnalyticsData>("analytics_data"); set => Set("analytics_data", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The webform's encrypted module.</summary>
    public string? EncryptedModule { get => Get<string>("encrypted_module"); set => Set("encrypted_module", value); }

    /// <summary>Whether it is active.</summary>
    public bool? Active { get => Get<bool?>("active"); set => Set("active", value); }

    /// <summary>Whether AdWords are enabled.</summary>
    public bool? AdwordEnabled { get => Get<bool?>("adword_enabled"); set => Set("adword_enabled", value); }

    /// <summary>The webform's notify owner.</summary>
    public CrmReference? NotifyOwner { get => GetObject<CrmReference>("notify_owner"); set => Set("notify_owner", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The webform's form attributes.</summary>
    public WebformAppearance? FormAttributes { get => GetObject<WebformAppearance>("form_attributes"); set => Set("form_attributes", value); }

    /// <summary>The location URL; empty when there are none.</summary>
    public IReadOnlyList<string> LocationUrl { get => Get<IReadOnlyList<string>>("location_url") ?? []; set => Set("location_url", value); }

    /// <summary>The webform's landing URL.</summary>
    public string? LandingUrl { get => Get<string>("landing_url"); set => Set("landing_url", value); }

    /// <summary>Whether double optin is enabled.</summary>
    public bool? DoubleOptinEnabled { get => Get<bool?>("double_optin_enabled"); set => Set("double_optin_enabled", value); }

    /// <summary>The layout that it belongs to.</summary>
    public CrmReference? Layout { get => GetObject<CrmReference>("layout"); set => Set("layout", value); }

    /// <summary>The tags; empty when there are none.</summary>
    public IReadOnlyList<CrmReference> Tags { get => GetObjects<CrmReference>("tags"); set => Set("tags", value); }

    /// <summary>Whether <c>approval_request</c> holds.</summary>
    public bool? ApprovalRequest { get => Get<bool?>("approval_request"); set => Set("approval_request", value); }

    /// <summary>What kind of webform it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>Whether to create contact.</summary>
    public bool? CreateContact { get => Get<bool?>("create_contact"); set => Set("create_contact", value); }

    /// <summary>The webform's assignment rule.</summary>
    public CrmReference? AssignmentRule { get => GetObject<CrmReference>("assignment_rule"); set => Set("assignment_rule", value); }

    /// <summary>The webform's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The webform's spam control.</summary>
    public WebformSpamControl? SpamControl { get => GetObject<WebformSpamControl>("spam_control"); set => Set("spam_control", value); }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<WebformField> Fields { get => GetObjects<WebformField>("fields"); set => Set("fields", value); }

    /// <summary>The form fields; empty when there are none.</summary>
    public IReadOnlyList<WebformFormField> FormFields { get => GetObjects<WebformFormField>("form_fields"); set => Set("form_fields", value); }

    /// <summary>The abtesting; empty when there are none.</summary>
    public IReadOnlyList<WebformAbtesting> Abtesting { get => GetObjects<WebformAbtesting>("abtesting"); set => Set("abtesting", value); }

    /// <summary>The webform's visitor tracking.</summary>
    public string? VisitorTracking { get => Get<string>("visitor_tracking"); set => Set("visitor_tracking", value); }

    /// <summary>When it was submitted last.</summary>
    public DateTimeOffset? LastSubmittedTime { get => Get<DateTimeOffset?>("last_submitted_time"); set => Set("last_submitted_time", value); }

    /// <summary>The webform's action on submit.</summary>
    public string? ActionOnSubmit { get => Get<string>("action_on_submit"); set => Set("action_on_submit", value); }

    /// <summary>The webform's action value.</summary>
    public string? ActionValue { get => Get<string>("action_value"); set => Set("action_value", value); }

    /// <summary>The webform's suggestion.</summary>
    public WebformSuggestion? Suggestion { get => GetObject<WebformSuggestion>("suggestion"); set => Set("suggestion", value); }

    /// <summary>The webform's embed code.</summary>
    public string? EmbedCode { get => Get<string>("embed_code"); set => Set("embed_code", value); }

    /// <summary>The code formats; empty when there are none.</summary>
    public IReadOnlyList<string> CodeFormats { get => Get<IReadOnlyList<string>>("code_formats") ?? []; set => Set("code_formats", value); }

    /// <summary>The webform's source code.</summary>
    public string? SourceCode { get => Get<string>("source_code"); set => Set("source_code", value); }

    /// <summary>The webform's iframe code.</summary>
    public string? IframeCode { get => Get<string>("iframe_code"); set => Set("iframe_code", value); }
}

/// <summary>A webform abtesting.</summary>
public sealed class WebformAbtesting : CrmObject
{
    /// <summary>The webform abtesting's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The webform abtesting's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The webform abtesting's state.</summary>
    public string? Status { get => Get<string>("status"); set => Set("status", value); }
}

/// <summary>A webform acknowledge visitor.</summary>
public sealed class WebformAcknowledgeVisitor : CrmObject
{
    /// <summary>The template name.</summary>
    public string? TemplateName { get => Get<string>("template_name"); set => Set("template_name", value); }

    /// <summary>The template's id.</summary>
    public CrmId? TemplateId { get => Get<CrmId?>("template_id"); set => Set("template_id", value); }

    /// <summary>The from address.</summary>
    public CrmMetadataReference? FromAddress { get => GetObject<CrmMetadataReference>("from_address"); set => Set("from_address", value); }
}

/// <summary>A webform analytics data.</summary>
public sealed class WebformAnalyticsData : CrmObject
{
    /// <summary>The iframe URL tracking code.</summary>
    public string? IframeUrlTrackingCode { get => Get<string>("iframe_url_tracking_code"); set => Set("iframe_url_tracking_code", value); }

    /// <summary>Whether URL analytics are enabled.</summary>
    public bool? UrlAnalyticsEnabled { get => Get<bool?>("url_analytics_enabled"); set => Set("url_analytics_enabled", value); }

    /// <summary>Whether analytics are enabled.</summary>
    public bool? AnalyticsEnabled { get => Get<bool?>("analytics_enabled"); set => Set("analytics_enabled", value); }

    /// <summary>The analytics enabled time.</summary>
    public DateTimeOffset? AnalyticsEnabledTime { get => Get<DateTimeOffset?>("analytics_enabled_time"); set => Set("analytics_enabled_time", value); }

    /// <summary>The tracking code.</summary>
    public string? TrackingCode { get => Get<string>("tracking_code"); set => Set("tracking_code", value); }
}

/// <summary>A webform appearance.</summary>
public sealed class WebformAppearance : CrmObject
{
    /// <summary>The webform appearance's color.</summary>
    public string? Color { get => Get<string>("color"); set => Set("color", value); }

    /// <summary>The webform appearance's width.</summary>
    public int? Width { get => Get<int?>("width"); set => Set("width", value); }

    /// <summary>The webform appearance's font attributes.</summary>
    public WebformAppearanceFontAttribute? FontAttributes
    {
        get => GetObject<WebformAppearanceFontAttribute>("font_attributes");
        set => Set("font_attributes", value);
    }

    /// <summary>The webform appearance's align.</summary>
    public string? Align { get => Get<string>("align"); set => Set("align", value); }

    /// <summary>The webform appearance's display form name.</summary>
    public string? DisplayFormName { get => Get<string>("display_form_name"); set => Set("display_form_name", value); }
}

/// <summary>A webform appearance font attribute.</summary>
public sealed class WebformAppearanceFontAttribute : CrmObject
{
    /// <summary>The size.</summary>
    public int? Size { get => Get<int?>("size"); set => Set("size", value); }

    /// <summary>The color.</summary>
    public string? Color { get => Get<string>("color"); set => Set("color", value); }

    /// <summary>The family.</summary>
    public string? Family { get => Get<string>("family"); set => Set("family", value); }
}

/// <summary>A webform button attribute.</summary>
public sealed class WebformButtonAttribute : CrmObject
{
    /// <summary>The color.</summary>
    public string? Color { get => Get<string>("color"); set => Set("color", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }
}

/// <summary>A webform field.</summary>
public sealed class WebformField : CrmObject
{
    /// <summary>The webform field's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The layout that it belongs to.</summary>
    public CrmReference? Layout { get => GetObject<CrmReference>("layout"); set => Set("layout", value); }

    /// <summary>The webform field's help.</summary>
    public string? Help { get => Get<string>("help"); set => Set("help", value); }

    /// <summary>The field that it is about.</summary>
    public WebformField? Field { get => GetObject<WebformField>("field"); set => Set("field", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The webform field's secret key.</summary>
    public string? SecretKey { get => Get<string>("secret_key"); set => Set("secret_key", value); }

    /// <summary>The webform field's reCAPTCHA label.</summary>
    public string? RecaptchaLabel { get => Get<string>("recaptcha_label"); set => Set("recaptcha_label", value); }

    /// <summary>Whether it is hidden.</summary>
    public bool? Hidden { get => Get<bool?>("hidden"); set => Set("hidden", value); }

    /// <summary>The webform field's site key.</summary>
    public string? SiteKey { get => Get<string>("site_key"); set => Set("site_key", value); }

    /// <summary>Whether it is advanced.</summary>
    public bool? Advanced { get => Get<bool?>("advanced"); set => Set("advanced", value); }

    /// <summary>The name by which the API knows the webform field; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The field's name that people see.</summary>
    public string? FieldLabel { get => Get<string>("field_label"); set => Set("field_label", value); }

    /// <summary>The webform field's theme.</summary>
    public string? Theme { get => Get<string>("theme"); set => Set("theme", value); }

    /// <summary>Whether it must have a value.</summary>
    public bool? Required { get => Get<bool?>("required"); set => Set("required", value); }

    /// <summary>The webform field's field name.</summary>
    public string? FieldName { get => Get<string>("field_name"); set => Set("field_name", value); }

    /// <summary>The webform field's date format.</summary>
    public string? DateFormat { get => Get<string>("date_format"); set => Set("date_format", value); }
}

/// <summary>A webform form field.</summary>
public sealed class WebformFormField : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The layout that it belongs to.</summary>
    public CrmReference? Layout { get => GetObject<CrmReference>("layout"); set => Set("layout", value); }

    /// <summary>The help.</summary>
    public string? Help { get => Get<string>("help"); set => Set("help", value); }

    /// <summary>The field that it is about.</summary>
    public WebformFormField? Field { get => GetObject<WebformFormField>("field"); set => Set("field", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The secret key.</summary>
    public string? SecretKey { get => Get<string>("secret_key"); set => Set("secret_key", value); }

    /// <summary>The reCAPTCHA label.</summary>
    public string? RecaptchaLabel { get => Get<string>("recaptcha_label"); set => Set("recaptcha_label", value); }

    /// <summary>Whether it is hidden.</summary>
    public bool? Hidden { get => Get<bool?>("hidden"); set => Set("hidden", value); }

    /// <summary>The site key.</summary>
    public string? SiteKey { get => Get<string>("site_key"); set => Set("site_key", value); }

    /// <summary>Whether it is advanced.</summary>
    public bool? Advanced { get => Get<bool?>("advanced"); set => Set("advanced", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The field's name that people see.</summary>
    public string? FieldLabel { get => Get<string>("field_label"); set => Set("field_label", value); }

    /// <summary>The theme.</summary>
    public string? Theme { get => Get<string>("theme"); set => Set("theme", value); }

    /// <summary>Whether it must have a value.</summary>
    public bool? Required { get => Get<bool?>("required"); set => Set("required", value); }

    /// <summary>The field name.</summary>
    public string? FieldName { get => Get<string>("field_name"); set => Set("field_name", value); }

    /// <summary>The date format.</summary>
    public string? DateFormat { get => Get<string>("date_format"); set => Set("date_format", value); }
}

/// <summary>A webform spam control.</summary>
public sealed class WebformSpamControl : CrmObject
{
    /// <summary>Its state.</summary>
    public string? Status { get => Get<string>("status"); set => Set("status", value); }

    /// <summary>The exclude score.</summary>
    public string? ExcludeScore { get => Get<string>("exclude_score"); set => Set("exclude_score", value); }
}

/// <summary>A webform suggestion.</summary>
public sealed class WebformSuggestion : CrmObject
{
    /// <summary>Whether it is available.</summary>
    public bool? Available { get => Get<bool?>("available"); set => Set("available", value); }

    /// <summary>What kind of webform suggestion it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }
}
