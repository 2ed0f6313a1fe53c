namespace Zcrm;

/// <summary>Which of an account's CRM environments is called. Each is an organization of its own, with its own tokens and ids.</summary>
public enum CrmEnvironment
{
    /// <summary>The live organization; the default.</summary>
    Production,

    /// <summary>A copy of the live organization to try changes in.</summary>
    Sandbox,

    /// <summary>A free organization for developing extensions.</summary>
    Developer,
}

internal static class CrmEnvironments
{
    public static string HostLabel(this CrmEnvironment environment) => environment switch
    {
        CrmEnvironment.Production => "www",
        CrmEnvironment.Sandbox => "sandbox",
        CrmEnvironment.Developer => "developer",
        _ => throw new ArgumentOutOfRangeException(nameof(environment), environment, "The environment is Production, Sandbox or Developer."),
    };
}
