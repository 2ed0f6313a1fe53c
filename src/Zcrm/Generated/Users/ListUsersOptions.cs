#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>What <see cref="UsersClient.List"/> gives.</summary>
public sealed record ListUsersOptions : CallOptions
{
    /// <summary>Only users with this type; null: all.</summary>
    public UserTypeFilter? Type { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>Only users with this type; null: all.</summary>
    public UserSystemTypeFilter? SystemType { get; init; }

    /// <summary>The ids of the users; null: all.</summary>
    public IEnumerable<CrmId>? Ids { get; init; }

    /// <summary>Only what changed since then; null: whenever it changed.</summary>
    public DateTimeOffset? ModifiedSince { get; init; }
}
