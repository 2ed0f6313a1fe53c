namespace Zcrm;

/// <summary>On what ground a person's data is processed, and by which ways the person may be reached. Organizations have it when GDPR settings are on.</summary>
public sealed class Consent : CrmObject
{
    /// <summary>The API name of the field that holds it.</summary>
    public const string FieldName = "Data_Processing_Basis_Details";

    /// <summary>The id; empty before it is saved.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The ground, for example <c>Obtained</c>.</summary>
    public string? DataProcessingBasis
    {
        get => Get<string>("Data_Processing_Basis");
        set => Set("Data_Processing_Basis", value);
    }

    /// <summary>Whether the person may be sent e-mails.</summary>
    public bool? ContactThroughEmail
    {
        get => Get<bool?>("Contact_Through_Email");
        set => Set("Contact_Through_Email", value);
    }

    /// <summary>Whether the person may be called.</summary>
    public bool? ContactThroughPhone
    {
        get => Get<bool?>("Contact_Through_Phone");
        set => Set("Contact_Through_Phone", value);
    }

    /// <summary>Whether the person may be sent surveys.</summary>
    public bool? ContactThroughSurvey
    {
        get => Get<bool?>("Contact_Through_Survey");
        set => Set("Contact_Through_Survey", value);
    }

    /// <summary>Whether the person may be reached through social networks.</summary>
    public bool? ContactThroughSocial
    {
        get => Get<bool?>("Contact_Through_Social");
        set => Set("Contact_Through_Social", value);
    }

    /// <summary>When the person agreed.</summary>
    public DateOnly? ConsentDate
    {
        get => Get<DateOnly?>("Consent_Date");
        set => Set("Consent_Date", value);
    }

    /// <summary>Remarks.</summary>
    public string? Remarks
    {
        get => Get<string>("Consent_Remarks");
        set => Set("Consent_Remarks", value);
    }

    /// <summary>Who wrote it; Zoho sets it.</summary>
    public CrmReference? Owner => GetObject<CrmReference>("Owner");
}
