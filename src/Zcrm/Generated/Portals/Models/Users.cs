#nullable enable
namespace Zcrm.Models;

/// <summary>A portal user.</summary>
public sealed class PortalUser : CrmObject
{
    /// <summary>The personality's id.</summary>
    public string? PersonalityId => Get<string>("personality_id");

    /// <summary>Whether the user has accepted the invitation.</summary>
    public bool? Confirm => Get<bool?>("confirm");

    /// <summary>The portal user's status reason.</summary>
    public string? StatusReason => Get<string>("status_reason__s");

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedTime => Get<DateTimeOffset?>("created_time");

    /// <summary>The module that it belongs to.</summary>
    public string? Module => Get<string>("module");

    /// <summary>The portal user's name.</summary>
    public string? Name => Get<string>("name");

    /// <summary>Whether it is active.</summary>
    public bool? Active => Get<bool?>("active");

    /// <summary>The portal user's email.</summary>
    public string? Email => Get<string>("email");

    /// <summary>The portal user's source.</summary>
    public string? Source => Get<string>("Source__s");

    /// <summary>When it was invited.</summary>
    public DateTimeOffset? InvitedTime => Get<DateTimeOffset?>("invited_time");
}

/// <summary>A portal user change status.</summary>
public sealed class PortalUserChangeStatus : CrmObject
{
    /// <summary>The users; empty when there are none.</summary>
    public IReadOnlyList<PortalUserChangeStatusUser> Users { get => GetObjects<PortalUserChangeStatusUser>("users"); set => Set("users", value); }
}

/// <summary>A portal user change status user.</summary>
public sealed class PortalUserChangeStatusUser : CrmObject
{
    /// <summary>Whether it is active.</summary>
    public bool? Active { get => Get<bool?>("active"); set => Set("active", value); }

    /// <summary>The personality's id.</summary>
    public string? PersonalityId { get => Get<string>("personality_id"); set => Set("personality_id", value); }
}
