#nullable enable
namespace Zcrm.Models;

/// <summary>A portal layout view.</summary>
public sealed class PortalLayoutView : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>Its name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The layout that it belongs to.</summary>
    public string? Layout => Get<string>("layout");

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");
}

/// <summary>A portal user type.</summary>
public sealed class PortalUserType : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>Whether it is the one that is taken when none is named.</summary>
    public bool? Default => Get<bool?>("default");

    /// <summary>The personality module.</summary>
    public CrmMetadataReference? PersonalityModule
    {
        get => GetObject<CrmMetadataReference>("personality_module");
        set => Set("personality_module", value);
    }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Whether it is active.</summary>
    public bool? Active { get => Get<bool?>("active"); set => Set("active", value); }

    /// <summary>The modules; empty when there are none.</summary>
    public IReadOnlyList<PortalUserTypeModule> Modules { get => GetObjects<PortalUserTypeModule>("modules"); set => Set("modules", value); }

    /// <summary>The active user count.</summary>
    public int? ActiveUserCount => Get<int?>("active_user_count");

    /// <summary>The deactive user count.</summary>
    public int? DeactiveUserCount => Get<int?>("deactive_user_count");

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The invitation field.</summary>
    public CrmMetadataReference? InvitationField { get => GetObject<CrmMetadataReference>("invitation_field"); set => Set("invitation_field", value); }

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>The no of users.</summary>
    public int? NoOfUsers => Get<int?>("no_of_users");
}

/// <summary>A portal user type module.</summary>
public sealed class PortalUserTypeModule : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>The shared type.</summary>
    public PortalUserTypeModuleSharedType? SharedType
    {
        get => Get<string>("shared_type") is { } text ? new(text) : null;
        set => Set("shared_type", value?.Value);
    }

    /// <summary>The name that people see, for many.</summary>
    public string? PluralLabel { get => Get<string>("plural_label"); set => Set("plural_label", value); }

    /// <summary>The permissions.</summary>
    public PortalUserTypeModulePermission? Permissions
    {
        get => GetObject<PortalUserTypeModulePermission>("permissions");
        set => Set("permissions", value);
    }

    /// <summary>The fields; empty when there are none.</summary>
    public IReadOnlyList<PortalUserTypeModuleField> Fields { get => GetObjects<PortalUserTypeModuleField>("fields"); set => Set("fields", value); }

    /// <summary>The filters; empty when there are none.</summary>
    public IReadOnlyList<CrmMetadataReference> Filters { get => GetObjects<CrmMetadataReference>("filters"); set => Set("filters", value); }

    /// <summary>The layouts; empty when there are none.</summary>
    public IReadOnlyList<PortalUserTypeModuleLayout> Layouts { get => GetObjects<PortalUserTypeModuleLayout>("layouts"); set => Set("layouts", value); }

    /// <summary>The views.</summary>
    public CrmMetadataReference? Views { get => GetObject<CrmMetadataReference>("views"); set => Set("views", value); }

    /// <summary>The custom views; empty when there are none.</summary>
    public IReadOnlyList<PortalUserTypeModuleCustomView> CustomViews
    {
        get => GetObjects<PortalUserTypeModuleCustomView>("custom_views");
        set => Set("custom_views", value);
    }
}

/// <summary>A portal user type module custom view.</summary>
public sealed class PortalUserTypeModuleCustomView : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>Whether it is deleted.</summary>
    public bool? Deleted { get => Get<bool?>("deleted"); set => Set("deleted", value); }
}

/// <summary>A portal user type module field.</summary>
public sealed class PortalUserTypeModuleField : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The name by which the API knows it; it stays when people rename it.</summary>
    public string? ApiName { get => Get<string>("api_name"); set => Set("api_name", value); }

    /// <summary>Whether it may only be read.</summary>
    public bool? ReadOnly { get => Get<bool?>("read_only"); set => Set("read_only", value); }

    /// <summary>The permissions; empty when there are none.</summary>
    public IReadOnlyList<CrmObject> Permissions => GetObjects<CrmObject>("permissions");
}

/// <summary>A portal user type module layout.</summary>
public sealed class PortalUserTypeModuleLayout : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The default view.</summary>
    public PortalLayoutView? DefaultView { get => GetObject<PortalLayoutView>("_default_view"); set => Set("_default_view", value); }
}

/// <summary>A portal user type module permission.</summary>
public sealed class PortalUserTypeModulePermission : CrmObject
{
    /// <summary>Whether it may be seen.</summary>
    public bool? View { get => Get<bool?>("view"); set => Set("view", value); }

    /// <summary>Whether it may be changed.</summary>
    public bool? Edit { get => Get<bool?>("edit"); set => Set("edit", value); }

    /// <summary>Whether one may be created.</summary>
    public bool? Create { get => Get<bool?>("create"); set => Set("create", value); }

    /// <summary>Whether it may be deleted.</summary>
    public bool? Delete { get => Get<bool?>("delete"); set => Set("delete", value); }

    /// <summary>Whether to edit shared records.</summary>
    public bool? EditSharedRecords { get => Get<bool?>("edit_shared_records"); set => Set("edit_shared_records", value); }

    /// <summary>Whether to create attachment.</summary>
    public bool? CreateAttachment { get => Get<bool?>("create_attachment"); set => Set("create_attachment", value); }

    /// <summary>Whether to delete attachment.</summary>
    public bool? DeleteAttachment { get => Get<bool?>("delete_attachment"); set => Set("delete_attachment", value); }
}

/// <summary>A portal user type module shared type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct PortalUserTypeModuleSharedType(string Value)
{
    /// <summary><c>public</c>.</summary>
    public static PortalUserTypeModuleSharedType Public => new("public");

    /// <summary><c>private</c>.</summary>
    public static PortalUserTypeModuleSharedType Private => new("private");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator PortalUserTypeModuleSharedType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
