#nullable enable
namespace Zcrm.Models;

/// <summary>An appointment deal configuration.</summary>
public sealed class AppointmentDealConfiguration : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The layout that it belongs to.</summary>
    public CrmMetadataReference? Layout { get => GetObject<CrmMetadataReference>("layout"); set => Set("layout", value); }

    /// <summary>The field mappings; empty when there are none.</summary>
    public IReadOnlyList<AppointmentDealConfigurationFieldMapping> FieldMappings
    {
        get => GetObjects<AppointmentDealConfigurationFieldMapping>("field_mappings");
        set => Set("field_mappings", value);
    }
}

/// <summary>An appointment deal configuration field mapping.</summary>
public sealed class AppointmentDealConfigurationFieldMapping : CrmObject
{
    /// <summary>Of what kind it is.</summary>
    public AppointmentDealConfigurationFieldMappingType? Type
    {
        get => Get<string>("type") is { } text ? new(text) : null;
        set => Set("type", value?.Value);
    }

    /// <summary>Its value.</summary>
    public string? Value { get => Get<string>("value"); set => Set("value", value); }

    /// <summary>The field that it is about.</summary>
    public CrmMetadataReference? Field { get => GetObject<CrmMetadataReference>("field"); set => Set("field", value); }
}

/// <summary>An appointment preference.</summary>
public sealed class AppointmentPreference : CrmObject
{
    /// <summary>Whether to show job sheet.</summary>
    public bool? ShowJobSheet { get => Get<bool?>("show_job_sheet"); set => Set("show_job_sheet", value); }

    /// <summary>The appointment preference's when duration exceeds.</summary>
    public AppointmentPreferenceWhenDurationExceed? WhenDurationExceeds
    {
        get => Get<string>("when_duration_exceeds") is { } text ? new(text) : null;
        set => Set("when_duration_exceeds", value?.Value);
    }

    /// <summary>The appointment preference's when appointment completed.</summary>
    public AppointmentPreferenceWhenAppointmentCompleted? WhenAppointmentCompleted
    {
        get => Get<string>("when_appointment_completed") is { } text ? new(text) : null;
        set => Set("when_appointment_completed", value?.Value);
    }

    /// <summary>Whether to allow booking outside service availability.</summary>
    public bool? AllowBookingOutsideServiceAvailability
    {
        get => Get<bool?>("allow_booking_outside_service_availability");
        set => Set("allow_booking_outside_service_availability", value);
    }

    /// <summary>Whether to allow booking outside businesshours.</summary>
    public bool? AllowBookingOutsideBusinesshours
    {
        get => Get<bool?>("allow_booking_outside_businesshours");
        set => Set("allow_booking_outside_businesshours", value);
    }

    /// <summary>The appointment preference's deal record configuration.</summary>
    public AppointmentDealConfiguration? DealRecordConfiguration
    {
        get => GetObject<AppointmentDealConfiguration>("deal_record_configuration");
        set => Set("deal_record_configuration", value);
    }
}

/// <summary>An appointment deal configuration field mapping type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct AppointmentDealConfigurationFieldMappingType(string Value)
{
    /// <summary><c>static</c>.</summary>
    public static AppointmentDealConfigurationFieldMappingType Static => new("static");

    /// <summary><c>merge_field</c>.</summary>
    public static AppointmentDealConfigurationFieldMappingType MergeField => new("merge_field");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator AppointmentDealConfigurationFieldMappingType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An appointment preference when appointment completed; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct AppointmentPreferenceWhenAppointmentCompleted(string Value)
{
    /// <summary><c>do_not_create_deal</c>.</summary>
    public static AppointmentPreferenceWhenAppointmentCompleted DoNotCreateDeal => new("do_not_create_deal");

    /// <summary><c>create_deal</c>.</summary>
    public static AppointmentPreferenceWhenAppointmentCompleted CreateDeal => new("create_deal");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator AppointmentPreferenceWhenAppointmentCompleted(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>An appointment preference when duration exceed; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct AppointmentPreferenceWhenDurationExceed(string Value)
{
    /// <summary><c>mark_as_complete</c>.</summary>
    public static AppointmentPreferenceWhenDurationExceed MarkAsComplete => new("mark_as_complete");

    /// <summary><c>ask_appointment_provider_to_complete</c>.</summary>
    public static AppointmentPreferenceWhenDurationExceed AskAppointmentProviderToComplete => new("ask_appointment_provider_to_complete");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator AppointmentPreferenceWhenDurationExceed(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
