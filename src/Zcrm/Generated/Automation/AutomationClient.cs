#nullable enable
namespace Zcrm;

/// <summary>What happens by itself: workflow rules and their actions, cadences, scores, assignment, functions, signals.</summary>
public partial class AutomationClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected AutomationClient() => _calls = null!;

    internal AutomationClient(CallContext calls) => _calls = calls;

    /// <summary>Rules that give new records an owner.</summary>
    public virtual AssignmentRulesClient AssignmentRules => new(_calls);

    /// <summary>Cadences: follow-ups in steps.</summary>
    public virtual CadencesClient Cadences => new(_calls);

    /// <summary>Actions of workflows that set fields.</summary>
    public virtual FieldUpdatesClient FieldUpdates => new(_calls);

    /// <summary>Functions in Deluge, run by name.</summary>
    public virtual FunctionsClient Functions => new(_calls);

    /// <summary>Rules that give records a score.</summary>
    public virtual ScoringRulesClient ScoringRules => new(_calls);

    /// <summary>Signals: notifications about what customers do.</summary>
    public virtual SignalsClient Signals => new(_calls);

    /// <summary>Actions of workflows that create tasks.</summary>
    public virtual WorkflowTasksClient Tasks => new(_calls);

    /// <summary>Webhooks: calls that workflows make.</summary>
    public virtual WebhooksClient Webhooks => new(_calls);

    /// <summary>Workflow rules: what happens by itself, and when.</summary>
    public virtual WorkflowRulesClient WorkflowRules => new(_calls);
}
