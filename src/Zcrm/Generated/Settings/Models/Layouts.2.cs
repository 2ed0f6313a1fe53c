#nullable enable
namespace Zcrm.Models;

/// <summary>A layout profile type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct LayoutProfileType(string Value)
{
    /// <summary><c>normal_profile</c>.</summary>
    public static LayoutProfileType NormalProfile => new("normal_profile");

    /// <summary><c>lite_profile</c>.</summary>
    public static LayoutProfileType LiteProfile => new("lite_profile");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator LayoutProfileType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A layout source; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct LayoutSource(string Value)
{
    /// <summary><c>crm</c>.</summary>
    public static LayoutSource Crm => new("crm");

    /// <summary><c>platform_plugin</c>.</summary>
    public static LayoutSource PlatformPlugin => new("platform_plugin");

    /// <summary><c>marketplace_plugin</c>.</summary>
    public static LayoutSource MarketplacePlugin => new("marketplace_plugin");

    /// <summary><c>campaign_integration</c>.</summary>
    public static LayoutSource CampaignIntegration => new("campaign_integration");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator LayoutSource(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A layout status; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct LayoutStatus(string Value)
{
    /// <summary><c>active</c>.</summary>
    public static LayoutStatus Active => new("active");

    /// <summary><c>inactive</c>.</summary>
    public static LayoutStatus Inactive => new("inactive");

    /// <summary><c>downgraded</c>.</summary>
    public static LayoutStatus Downgraded => new("downgraded");

    /// <summary><c>hidden</c>.</summary>
    public static LayoutStatus Hidden => new("hidden");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator LayoutStatus(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A section generated type; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct SectionGeneratedType(string Value)
{
    /// <summary><c>default</c>.</summary>
    public static SectionGeneratedType Default => new("default");

    /// <summary><c>custom</c>.</summary>
    public static SectionGeneratedType Custom => new("custom");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator SectionGeneratedType(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A section mode; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct SectionMode(string Value)
{
    /// <summary><c>all</c>.</summary>
    public static SectionMode All => new("all");

    /// <summary><c>business_card</c>.</summary>
    public static SectionMode BusinessCard => new("business_card");

    /// <summary><c>quick_create</c>.</summary>
    public static SectionMode QuickCreate => new("quick_create");

    /// <summary><c>default_create</c>.</summary>
    public static SectionMode DefaultCreate => new("default_create");

    /// <summary><c>create_edit</c>.</summary>
    public static SectionMode CreateEdit => new("create_edit");

    /// <summary><c>view</c>.</summary>
    public static SectionMode View => new("view");

    /// <summary><c>quick_view</c>.</summary>
    public static SectionMode QuickView => new("quick_view");

    /// <summary><c>subform_default_create</c>.</summary>
    public static SectionMode SubformDefaultCreate => new("subform_default_create");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator SectionMode(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>A section tab traversal; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct SectionTabTraversal(string Value)
{
    /// <summary><c>left_to_right</c>.</summary>
    public static SectionTabTraversal LeftToRight => new("left_to_right");

    /// <summary><c>top_to_bottom</c>.</summary>
    public static SectionTabTraversal TopToBottom => new("top_to_bottom");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator SectionTabTraversal(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
