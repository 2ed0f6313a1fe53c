#nullable enable
namespace Zcrm.Models;

/// <summary>A profile.</summary>
public sealed class Profile : CrmObject
{
    /// <summary>The profile's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The profile's default view.</summary>
    public CrmMetadataReference? DefaultView { get => GetObject<CrmMetadataReference>("_default_view"); set => Set("_default_view", value); }

    /// <summary>The profile's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>What people wrote about the profile.</summary>
    public string? Description { get => Get<string>("description"); set => Set("description", value); }

    /// <summary>Whether it is the one that is taken when none is named.</summary>
    public bool? Default { get => Get<bool?>("default"); set => Set("default", value); }

    /// <summary>Whether to delete it with the call.</summary>
    public bool? Delete { get => Get<bool?>("_delete"); set => Set("_delete", value); }

    /// <summary>The profile's permission type.</summary>
    public string? PermissionType { get => Get<string>("permission_type"); set => Set("permission_type", value); }

    /// <summary>Whether it is custom.</summary>
    public bool? Custom { get => Get<bool?>("custom"); set => Set("custom", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>What kind of profile it is.</summary>
    public ProfileType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The single permissions; empty when they were not asked for.</summary>
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

    /// <summary>Whether <c>category</c> holds.</summary>
    public bool? Category { get => Get<bool?>("category"); set => Set("category", value); }

    /// <summary>Who created it.</summary>
    public CrmReference? CreatedBy => GetObject<CrmReference>("created_by");

    /// <summary>The name by which the API knows the profile; it stays when people rename it.</summary>
    public string? ApiName => Get<string>("api_name");
}

/// <summary>A profile permissions detail.</summary>
public sealed class ProfilePermissionsDetail : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>Whether it is enabled.</summary>
    public bool? Enabled { get => Get<bool?>("enabled"); set => Set("enabled", value); }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>Whether people may have it customized.</summary>
    public bool? Customizable { get => Get<bool?>("customizable"); set => Set("customizable", value); }

    /// <summary>The parent permissions; empty when there are none.</summary>
    public IReadOnlyList<string> ParentPermissions
    {
        get => Get<IReadOnlyList<string>>("parent_permissions") ?? [];
        set => Set("parent_permissions", value);
    }

    /// <summary>The module that it belongs to.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }

    /// <summary>The tooltip msg.</summary>
    public string? TooltipMsg => Get<string>("tooltip_msg");
}

/// <summary>A profile section.</summary>
public sealed class ProfileSection : CrmObject
{
    /// <summary>The profile section's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The categories; empty when there are none.</summary>
    public IReadOnlyList<ProfileSectionCategory> Categories { get => GetObjects<ProfileSectionCategory>("categories"); set => Set("categories", value); }
}

/// <summary>A profile section category.</summary>
public sealed class ProfileSectionCategory : CrmObject
{
    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel { get => Get<string>("display_label"); set => Set("display_label", value); }

    /// <summary>The single permissions; empty when they were not asked for.</summary>
    public IReadOnlyList<string> PermissionsDetails
    {
        get => Get<IReadOnlyList<string>>("permissions_details") ?? [];
        set => Set("permissions_details", value);
    }

    /// <summary>Its name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }

    /// <summary>The module that it belongs to.</summary>
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

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ProfileType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A profile type filter; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ProfileTypeFilter(string Value)
{
    /// <summary><c>private_profile</c>.</summary>
    public static ProfileTypeFilter PrivateProfile => new("private_profile");

    /// <summary><c>normal_profile</c>.</summary>
    public static ProfileTypeFilter NormalProfile => new("normal_profile");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ProfileTypeFilter(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
