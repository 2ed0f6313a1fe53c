#nullable enable
namespace Zcrm;

/// <summary>What <see cref="HolidaysClient.ListAsync"/> gives.</summary>
public sealed record ListHolidaysOptions : CallOptions
{
    /// <summary>The year.</summary>
    public int? Year { get; init; }

    /// <summary>The type; known: <c>business_holiday</c>, <c>shift_holiday</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The id of the shift.</summary>
    public CrmId? ShiftId { get; init; }

    /// <summary>The organization, where the user belongs to several.</summary>
    public string? Organization { get; init; }
}
