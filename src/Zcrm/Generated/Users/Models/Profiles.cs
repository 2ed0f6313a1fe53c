#nullable enable
namespace Zcrm.Models;

/// <summary>A profile.</summary>
public sealed class Profile : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The default view.</summary>
    public CrmMetadataReference? DefaultView { get => GetObject<CrmMetadataReference>("_default_view"); set => Set("_default_view", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The description.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>Whether it is default.</summary>
    public bool? Default { get => Get<bool?>("default"); set => Set("default", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }

    /// <summary>The permission type.</summary>
    public string? PermissionType { get => Get<string>("permission_type"); set => Set("permission_type", value); }

    /// <summary>Whether it is custom.</summary>
    public bool? Custom { get => Get<bool?>("custom"); set => Set("custom", value); }

    /// <summary>The display label.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The type.</summary>
    public ProfileType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The permissions details; empty when there are none.</summary>
    public IReadOnlyList<ProfilePermissionsDetail> PermissionsDetails
    {
        get => GetObjects<ProfilePermissionsDetail>("permissions_details");
        set => Set("permissions_details", value);
    }

    /// <summary>The sections; empty when there are none.</summary>
    public IReadOnlyList<ProfileSection> Sections { get => GetObjects<ProfileSection>("sections"); set => Set("sections", value); }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? ModifiedTime => Get<DateTimeOffset?>("modified_time");

    /// <summary>Who changed it last.</summary>
    public CrmReference? ModifiedBy => GetObject<CrmReference>("modified_by");

    /// <summary>The switch <c>category</c>.</summary>
    public bool? Category { get => Get<bool?>("category"); set => Set("category", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The API name.</summary>
    public string? ApiName => Get<string>("api_name");
}

/// <summary>A profile permissions detail.</summary>
public sealed class ProfilePermissionsDetail : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Whether it is enabled.</summary>
    public bool? Enabled { get => Get<bool?>("enabled"); set => Set("enabled", value); }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The display label.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>Whether it is customizable.</summary>
    public bool? Customizable { get => Get<bool?>("customizable"); set => Set("customizable", value); }

    /// <summary>The parent permissions; empty when there are none.</summary>
    public IReadOnlyList<string> ParentPermissions
    {
        get => Get<IReadOnlyList<string>>("parent_permissions") ?? [];
        set => Set("parent_permissions", value);
    }

    /// <summary>The module.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }

    /// <summary>The tooltip msg.</summary>
    public string? TooltipMsg => Get<string>("tooltip_msg");
}

/// <summary>A profile section.</summary>
public sealed class ProfileSection : CrmObject
{
    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The categories; empty when there are none.</summary>
    public IReadOnlyList<ProfileSectionCategory> Categories { get => GetObjects<ProfileSectionCategory>("categories"); set => Set("categories", value); }
}

/// <summary>A profile section category.</summary>
public sealed class ProfileSectionCategory : CrmObject
{
    /// <summary>The display label.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The permissions details; empty when there are none.</summary>
    public IReadOnlyList<string> PermissionsDetails
    {
        get => Get<IReadOnlyList<string>>("permissions_details") ?? [];
        set => Set("permissions_details", value);
    }

    /// <summary>The name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The module.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }
}

/// <summary>A profile type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ProfileType(string Value)
{
    /// <summary><c>normal_profile</c>.</summary>
    public static ProfileType NormalProfile => new("normal_profile");

    /// <summary><c>lite_profile</c>.</summary>
    public static ProfileType LiteProfile => new("lite_profile");

    /// <summary><c>private_profile</c>.</summary>
    public static ProfileType PrivateProfile => new("private_profile");

    /// <summary><c>system_profile</c>.</summary>
    public static ProfileType SystemProfile => new("system_profile");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
