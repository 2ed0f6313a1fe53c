#nullable enable
namespace Zcrm;

/// <summary>What <see cref="UsersClient.List"/> gives.</summary>
public sealed record ListUsersOptions : CallOptions
{
    /// <summary>The type; known: <c>CurrentUser</c>, <c>DeletedUsers</c>, <c>DeactiveUsers</c>, <c>NotConfirmedUsers</c>, <c>ConfirmedUsers</c>,
    /// <c>ActiveUsers</c>, <c>AdminUsers</c>, <c>ActiveConfirmedAdmins</c>.</summary>
    public string? Type { get; init; }

    /// <summary>How many items a page holds; null: as many as Zoho gives by itself.</summary>
    public int? PageSize { get; init; }

    /// <summary>The type; known: <c>Regular User</c>, <c>Sandbox Developer User</c>, <c>Team User</c>.</summary>
    public string? SystemType { get; init; }

    /// <summary>The ids.</summary>
    public IEnumerable<CrmId>? Ids { get; init; }

    /// <summary>Only what changed since then.</summary>
    public DateTimeOffset? ModifiedSince { get; init; }
}
