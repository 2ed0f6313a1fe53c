#nullable enable
namespace Zcrm.Models;

/// <summary>A function result.</summary>
public sealed class FunctionResult : CrmObject
{
    /// <summary>The outcome, as a code.</summary>
    public string? Code => Get<string>("code");

    /// <summary>What Zoho says to people.</summary>
    public string? Message => Get<string>("message");

    /// <summary>What else there is to tell of the function result.</summary>
    public FunctionResultDetail? Details => GetObject<FunctionResultDetail>("details");
}

/// <summary>A function result detail.</summary>
public sealed class FunctionResultDetail : CrmObject
{
    /// <summary>Its id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The user message; empty when there are none.</summary>
    public IReadOnlyList<string> UserMessage => Get<IReadOnlyList<string>>("userMessage") ?? [];

    /// <summary>The output type.</summary>
    public string? OutputType => Get<string>("output_type");

    /// <summary>The output.</summary>
    public string? Output => Get<string>("output");
}
