using System.Text.Json.Serialization;

namespace Zcrm;

/// <summary>The page as the fastest plain code would read it: classes with a property for each field, and generated serializers.</summary>
public sealed record TypedPage([property: JsonPropertyName("data")] List<TypedLead> Data);

public sealed record TypedOwner([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("email")] string Email);

public sealed record TypedLead
{
    [JsonPropertyName("id")] public required string Id { get; init; }

    public required TypedOwner Owner { get; init; }

    [JsonPropertyName("Created_Time")] public DateTimeOffset CreatedTime { get; init; }

    public decimal Amount { get; init; }

    public long Employees { get; init; }

    [JsonPropertyName("Email_Opt_Out")] public bool EmailOptOut { get; init; }

    [JsonPropertyName("Text_02")] public string? Text02 { get; init; }

    [JsonPropertyName("Text_03")] public string? Text03 { get; init; }

    [JsonPropertyName("Text_04")] public string? Text04 { get; init; }

    [JsonPropertyName("Text_05")] public string? Text05 { get; init; }

    [JsonPropertyName("Text_06")] public string? Text06 { get; init; }

    [JsonPropertyName("Text_07")] public string? Text07 { get; init; }

    [JsonPropertyName("Text_08")] public string? Text08 { get; init; }

    [JsonPropertyName("Text_09")] public string? Text09 { get; init; }

    [JsonPropertyName("Text_10")] public string? Text10 { get; init; }

    [JsonPropertyName("Text_11")] public string? Text11 { get; init; }

    [JsonPropertyName("Text_12")] public string? Text12 { get; init; }

    [JsonPropertyName("Text_13")] public string? Text13 { get; init; }

    [JsonPropertyName("Text_14")] public string? Text14 { get; init; }

    [JsonPropertyName("Text_15")] public string? Text15 { get; init; }

    [JsonPropertyName("Text_16")] public string? Text16 { get; init; }

    [JsonPropertyName("Text_17")] public string? Text17 { get; init; }

    [JsonPropertyName("Text_18")] public string? Text18 { get; init; }

    [JsonPropertyName("Text_19")] public string? Text19 { get; init; }

    [JsonPropertyName("Text_20")] public string? Text20 { get; init; }

    [JsonPropertyName("Text_21")] public string? Text21 { get; init; }

    [JsonPropertyName("Text_22")] public string? Text22 { get; init; }

    [JsonPropertyName("Text_23")] public string? Text23 { get; init; }

    [JsonPropertyName("Text_24")] public string? Text24 { get; init; }

    [JsonPropertyName("Text_25")] public string? Text25 { get; init; }

    [JsonPropertyName("Text_26")] public string? Text26 { get; init; }

    [JsonPropertyName("Text_27")] public string? Text27 { get; init; }

    [JsonPropertyName("Text_28")] public string? Text28 { get; init; }

    [JsonPropertyName("Text_29")] public string? Text29 { get; init; }

    [JsonPropertyName("Text_30")] public string? Text30 { get; init; }

    [JsonPropertyName("Text_31")] public string? Text31 { get; init; }

    [JsonPropertyName("Text_32")] public string? Text32 { get; init; }

    [JsonPropertyName("Text_33")] public string? Text33 { get; init; }

    [JsonPropertyName("Text_34")] public string? Text34 { get; init; }

    [JsonPropertyName("Text_35")] public string? Text35 { get; init; }

    [JsonPropertyName("Text_36")] public string? Text36 { get; init; }

    [JsonPropertyName("Text_37")] public string? Text37 { get; init; }

    [JsonPropertyName("Text_38")] public string? Text38 { get; init; }

    [JsonPropertyName("Text_39")] public string? Text39 { get; init; }

    [JsonPropertyName("Text_40")] public string? Text40 { get; init; }

    [JsonPropertyName("Text_41")] public string? Text41 { get; init; }

    [JsonPropertyName("Text_42")] public string? Text42 { get; init; }

    [JsonPropertyName("Text_43")] public string? Text43 { get; init; }

    [JsonPropertyName("Text_44")] public string? Text44 { get; init; }

    [JsonPropertyName("Text_45")] public string? Text45 { get; init; }

    [JsonPropertyName("Text_46")] public string? Text46 { get; init; }

    [JsonPropertyName("Text_47")] public string? Text47 { get; init; }

    [JsonPropertyName("Text_48")] public string? Text48 { get; init; }

    [JsonPropertyName("Text_49")] public string? Text49 { get; init; }

    [JsonPropertyName("Text_50")] public string? Text50 { get; init; }

    [JsonPropertyName("Text_51")] public string? Text51 { get; init; }

    [JsonPropertyName("Text_52")] public string? Text52 { get; init; }

    [JsonPropertyName("Text_53")] public string? Text53 { get; init; }

    [JsonPropertyName("Text_54")] public string? Text54 { get; init; }

    [JsonPropertyName("Text_55")] public string? Text55 { get; init; }
}

[JsonSerializable(typeof(TypedPage))]
internal sealed partial class TypedPageContext : JsonSerializerContext;
