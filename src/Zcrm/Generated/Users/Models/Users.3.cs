#nullable enable
namespace Zcrm.Models;

/// <summary>A user type kind; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct UserTypeKind(string Value)
{
    /// <summary><c>Sandbox Developer User</c>.</summary>
    public static UserTypeKind SandboxDeveloperUser => new("Sandbox Developer User");

    /// <summary><c>Support User</c>.</summary>
    public static UserTypeKind SupportUser => new("Support User");

    /// <summary><c>Client Portal User</c>.</summary>
    public static UserTypeKind ClientPortalUser => new("Client Portal User");

    /// <summary><c>Regular User</c>.</summary>
    public static UserTypeKind RegularUser => new("Regular User");

    /// <summary><c>Lite User</c>.</summary>
    public static UserTypeKind LiteUser => new("Lite User");

    /// <summary><c>System User</c>.</summary>
    public static UserTypeKind SystemUser => new("System User");

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
