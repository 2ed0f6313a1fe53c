#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>What <see cref="HolidaysClient.ListAsync"/> gives.</summary>
public sealed record ListHolidaysOptions : CallOptions
{
    /// <summary>Only holidays with this year; null: all.</summary>
    public int? Year { get; init; }

    /// <summary>Only holidays with this type; null: all.</summary>
    public HolidayTypeFilter? Type { get; init; }

    /// <summary>The shift's id, if only that is wanted; null: all.</summary>
    public CrmId? ShiftId { get; init; }

    /// <summary>The organization's <c>zgid</c>, where the user belongs to several; null: that of the connection.</summary>
    public string? Organization { get; init; }
}
