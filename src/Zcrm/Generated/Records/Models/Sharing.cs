#nullable enable
namespace Zcrm.Models;

/// <summary>A record share request.</summary>
public sealed class RecordShareRequest : CrmObject
{
    /// <summary>The share; empty when there are none.</summary>
    public IReadOnlyList<Share> Share { get => GetObjects<Share>("share"); set => Set("share", value); }

    /// <summary>Whether to notify shared members.</summary>
    public bool? NotifySharedMembers { get => Get<bool?>("notify_shared_members"); set => Set("notify_shared_members", value); }

    /// <summary>Whether to notify on completion.</summary>
    public bool? NotifyOnCompletion { get => Get<bool?>("notify_on_completion"); set => Set("notify_on_completion", value); }

    /// <summary>Whether people are told of it.</summary>
    public bool? Notify { get => Get<bool?>("notify"); set => Set("notify", value); }
}

/// <summary>A record shares.</summary>
public sealed class RecordShares : CrmObject
{
    /// <summary>The share; empty when there are none.</summary>
    public IReadOnlyList<Share> Share => GetObjects<Share>("share");

    /// <summary>The shareable user; empty when there are none.</summary>
    public IReadOnlyList<User> ShareableUser => GetObjects<User>("shareable_user");
}

/// <summary>A share.</summary>
public sealed class Share : CrmObject
{
    /// <summary>The shared with.</summary>
    public User? SharedWith { get => GetObject<User>("shared_with"); set => Set("shared_with", value); }

    /// <summary>Whether to share related records.</summary>
    public bool? ShareRelatedRecords { get => Get<bool?>("share_related_records"); set => Set("share_related_records", value); }

    /// <summary>The shared through.</summary>
    public SharedThrough? SharedThrough { get => GetObject<SharedThrough>("shared_through"); set => Set("shared_through", value); }

    /// <summary>When it was shared.</summary>
    public DateTimeOffset? SharedTime { get => Get<DateTimeOffset?>("shared_time"); set => Set("shared_time", value); }

    /// <summary>The share's permission.</summary>
    public SharePermission? Permission { get => Get<string>("permission") is { } text ? new(text) : null; set => Set("permission", value?.Value); }

    /// <summary>The shared by.</summary>
    public User? SharedBy { get => GetObject<User>("shared_by"); set => Set("shared_by", value); }

    /// <summary>What kind of share it is.</summary>
    public ShareType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>The share's user.</summary>
    public User? User { get => GetObject<User>("user"); set => Set("user", value); }
}

/// <summary>A shared through.</summary>
public sealed class SharedThrough : CrmObject
{
    /// <summary>The shared through's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The module that it belongs to.</summary>
    public CrmMetadataReference? Module { get => GetObject<CrmMetadataReference>("module"); set => Set("module", value); }

    /// <summary>The shared through's entity name.</summary>
    public string? EntityName { get => Get<string>("entity_name"); set => Set("entity_name", value); }

    /// <summary>The shared through's name.</summary>
    public string? Name { get => Get<string>("name"); set => Set("name", value); }
}

/// <summary>A share permission; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct SharePermission(string Value)
{
    /// <summary><c>read_only</c>.</summary>
    public static SharePermission ReadOnly => new("read_only");

    /// <summary><c>read_write</c>.</summary>
    public static SharePermission ReadWrite => new("read_write");

    /// <summary><c>full_access</c>.</summary>
    public static SharePermission FullAccess => new("full_access");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator SharePermission(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A share type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ShareType(string Value)
{
    /// <summary><c>private</c>.</summary>
    public static ShareType Private => new("private");

    /// <summary><c>public</c>.</summary>
    public static ShareType Public => new("public");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ShareType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A share view; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ShareView(string Value)
{
    /// <summary><c>manage</c>.</summary>
    public static ShareView Manage => new("manage");

    /// <summary><c>summary</c>.</summary>
    public static ShareView Summary => new("summary");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ShareView(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
