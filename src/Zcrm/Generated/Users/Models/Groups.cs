#nullable enable
namespace Zcrm.Models;

/// <summary>A user group associated users count.</summary>
public sealed class UserGroupAssociatedUsersCount : CrmObject
{
    /// <summary>The user group.</summary>
    public CrmReference? UserGroup => GetObject<CrmReference>("user_group");

    /// <summary>The count.</summary>
    public int? Count => Get<int?>("count");
}

/// <summary>A user group association.</summary>
public sealed class UserGroupAssociation : CrmObject
{
    /// <summary>The resource.</summary>
    public CrmReference? Resource => GetObject<CrmReference>("resource");

    /// <summary>The details.</summary>
    public UnsubscribeLinkAssociationAssociatedPlaceDetail? Details => GetObject<UnsubscribeLinkAssociationAssociatedPlaceDetail>("details");

    /// <summary>The type.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The detail.</summary>
    public UnsubscribeLinkAssociationAssociatedPlaceDetail? Detail => GetObject<UnsubscribeLinkAssociationAssociatedPlaceDetail>("detail");
}

/// <summary>A user group get assigned.</summary>
public sealed class UserGroupGetAssigned : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The feature.</summary>
    public string? Feature { get => Get<string>("feature"); set => Set("feature", value); }

    /// <summary>The related entity id.</summary>
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
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The feature.</summary>
    public string? Feature { get => Get<string>("feature"); set => Set("feature", value); }

    /// <summary>The related entity id.</summary>
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
    /// <summary>The source.</summary>
    public CrmReference? Source => GetObject<CrmReference>("source");

    /// <summary>The type.</summary>
    public CustomViewSharedToType? Type => Get<string>("type") is { } text ? new(text) : null;

    /// <summary>The switch <c>subordinates</c>.</summary>
    public bool? Subordinates => Get<bool?>("subordinates");

    /// <summary>The switch <c>sub_territories</c>.</summary>
    public bool? SubTerritories => Get<bool?>("sub_territories");
}

/// <summary>A user group sources count.</summary>
public sealed class UserGroupSourcesCount : CrmObject
{
    /// <summary>The territories.</summary>
    public int? Territories => Get<int?>("territories");

    /// <summary>The roles.</summary>
    public int? Roles => Get<int?>("roles");

    /// <summary>The groups.</summary>
    public int? Groups => Get<int?>("groups");

    /// <summary>The users.</summary>
    public UserGroupSourcesCount2User? Users => GetObject<UserGroupSourcesCount2User>("users");
}
