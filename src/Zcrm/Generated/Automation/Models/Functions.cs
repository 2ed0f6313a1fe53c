#nullable enable
namespace Zcrm.Models;

/// <summary>A function run answer.</summary>
public sealed class FunctionRunAnswer : CrmObject
{
    /// <summary>The code.</summary>
    public string? Code => Get<string>("code");

    /// <summary>The message.</summary>
    public string? Message => Get<string>("message");

    /// <summary>The details.</summary>
    public FunctionRunAnswerDetail? Details => GetObject<FunctionRunAnswerDetail>("details");
}

/// <summary>A function run answer detail.</summary>
public sealed class FunctionRunAnswerDetail : CrmObject
{
    /// <summary>The id; empty when there is none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The user message; empty when there are none.</summary>
    public IReadOnlyList<string> UserMessage => Get<IReadOnlyList<string>>("userMessage") ?? [];

    /// <summary>The output type.</summary>
    public string? OutputType => Get<string>("output_type");

    /// <summary>The output.</summary>
    public string? Output => Get<string>("output");
}

/// <summary>A function run with body answer.</summary>
public sealed class FunctionRunWithBodyAnswer : CrmObject
{
    /// <summary>The code.</summary>
    public string? Code => Get<string>("code");

    /// <summary>The message.</summary>
    public string? Message => Get<string>("message");

    /// <summary>The details.</summary>
    public FunctionRunAnswerDetail? Details => GetObject<FunctionRunAnswerDetail>("details");
}
