#nullable enable
namespace Zcrm.Models;

/// <summary>A user group associated users count.</summary>
public sealed class UserGroupAssociatedUsersCount : CrmObject
{
    /// <summary>The user group.</summary>
    public CrmReference? UserGroup => GetObject<CrmReference>("user_group");

    /// <summary>How many there are.</summary>
    public int? Count => Get<int?>("count");
}

/// <summary>A user group association.</summary>
public sealed class UserGroupAssociation : CrmObject
{
    /// <summary>What it points to.</summary>
    public CrmReference? Resource => GetObject<CrmReference>("resource");

    /// <summary>What else there is to tell of it.</summary>
    public UnsubscribeLinkPlaceDetail? Details => GetObject<UnsubscribeLinkPlaceDetail>("details");

    /// <summary>Of what kind it is.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The detail.</summary>
    public UnsubscribeLinkPlaceDetail? Detail => GetObject<UnsubscribeLinkPlaceDetail>("detail");
}

/// <summary>A user group get assigned.</summary>
public sealed class UserGroupGetAssigned : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The feature.</summary>
    public string? Feature { get => Get<string>("feature"); set => Set("feature", value); }

    /// <summary>The related entity's id.</summary>
    public string? RelatedEntityId { get => Get<string>("related_entity_id"); set => Set("related_entity_id", value); }

    /// <summary>The page.</summary>
    public int? Page { get => Get<int?>("page"); set => Set("page", value); }

    /// <summary>The per page.</summary>
    public int? PerPage { get => Get<int?>("per_page"); set => Set("per_page", value); }

    /// <summary>The filters.</summary>
    public RuleCriteria? Filters { get => GetObject<RuleCriteria>("filters"); set => Set("filters", value); }
}

/// <summary>A user group get unassigned.</summary>
public sealed class UserGroupGetUnassigned : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The feature.</summary>
    public string? Feature { get => Get<string>("feature"); set => Set("feature", value); }

    /// <summary>The related entity's id.</summary>
    public string? RelatedEntityId { get => Get<string>("related_entity_id"); set => Set("related_entity_id", value); }

    /// <summary>The page.</summary>
    public int? Page { get => Get<int?>("page"); set => Set("page", value); }

    /// <summary>The per page.</summary>
    public int? PerPage { get => Get<int?>("per_page"); set => Set("per_page", value); }

    /// <summary>The filters.</summary>
    public RuleCriteria? Filters { get => GetObject<RuleCriteria>("filters"); set => Set("filters", value); }
}

/// <summary>A user group source.</summary>
public sealed class UserGroupSource : CrmObject
{
    /// <summary>Where it comes from.</summary>
    public CrmReference? Source { get => GetObject<CrmReference>("source"); set => Set("source", value); }

    /// <summary>Of what kind it is.</summary>
    public CustomViewSharedToType? Type { get => Get<string>("type") is { } text ? new(text) : null; set => Set("type", value?.Value); }

    /// <summary>Whether the people below are included.</summary>
    public string? Subordinates { get => Get<string>("subordinates"); set => Set("subordinates", value); }

    /// <summary>Whether the territories below are included.</summary>
    public string? SubTerritories { get => Get<string>("sub_territories"); set => Set("sub_territories", value); }
}

/// <summary>A user group sources count.</summary>
public sealed class UserGroupSourcesCount : CrmObject
{
    /// <summary>The territories.</summary>
    public int? Territories { get => Get<int?>("territories"); set => Set("territories", value); }

    /// <summary>The roles.</summary>
    public int? Roles { get => Get<int?>("roles"); set => Set("roles", value); }

    /// <summary>The groups.</summary>
    public int? Groups { get => Get<int?>("groups"); set => Set("groups", value); }

    /// <summary>The users.</summary>
    public UserGroupSourcesCountUser? Users { get => GetObject<UserGroupSourcesCountUser>("users"); set => Set("users", value); }
}

/// <summary>A user group sources count user.</summary>
public sealed class UserGroupSourcesCountUser : CrmObject
{
    /// <summary>The inactive.</summary>
    public int? Inactive { get => Get<int?>("inactive"); set => Set("inactive", value); }

    /// <summary>How many were deleted.</summary>
    public int? Deleted { get => Get<int?>("deleted"); set => Set("deleted", value); }

    /// <summary>How many were active.</summary>
    public int? Active { get => Get<int?>("active"); set => Set("active", value); }
}
