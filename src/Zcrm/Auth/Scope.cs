using System.Diagnostics.CodeAnalysis;

namespace Zcrm;

/// <summary>One thing that a user allows an app to do, for example <c>ZohoCRM.modules.READ</c>.</summary>
/// <remarks>
/// A scope is <c>Service.area[.part].OPERATION</c>; the operations are ALL, READ, CREATE, UPDATE, DELETE and WRITE.
/// Scopes are compared without regard to case, because Zoho writes them in several ways.
/// </remarks>
public readonly record struct Scope
{
    private static readonly string[] Operations = ["ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE"];

    private readonly string? _value;

    private Scope(string value) => _value = value;

    /// <summary>Read and write the records of every module.</summary>
    public static Scope ModulesAll { get; } = new("ZohoCRM.modules.ALL");

    /// <summary>Read the records of every module.</summary>
    public static Scope ModulesRead { get; } = new("ZohoCRM.modules.READ");

    /// <summary>Read and change the settings: modules, fields, layouts and more.</summary>
    public static Scope SettingsAll { get; } = new("ZohoCRM.settings.ALL");

    /// <summary>Read the settings.</summary>
    public static Scope SettingsRead { get; } = new("ZohoCRM.settings.READ");

    /// <summary>Read the users; Zcrm finds out with it whose token it holds.</summary>
    public static Scope UsersRead { get; } = new("ZohoCRM.users.READ");

    /// <summary>Read and change the users.</summary>
    public static Scope UsersAll { get; } = new("ZohoCRM.users.ALL");

    /// <summary>Read the organization's profile.</summary>
    public static Scope OrgRead { get; } = new("ZohoCRM.org.READ");

    /// <summary>Query with COQL; needs the module's READ as well.</summary>
    public static Scope CoqlRead { get; } = new("ZohoCRM.coql.READ");

    /// <summary>Create and download bulk read jobs.</summary>
    public static Scope BulkRead { get; } = new("ZohoCRM.bulk.READ");

    /// <summary>Create bulk write jobs.</summary>
    public static Scope BulkCreate { get; } = new("ZohoCRM.bulk.CREATE");

    /// <summary>Subscribe to changes of records.</summary>
    public static Scope NotificationsAll { get; } = new("ZohoCRM.notifications.ALL");

    /// <summary>Search records; needed besides the module's READ.</summary>
    public static Scope SearchRead { get; } = new("ZohoSearch.securesearch.READ");

    /// <summary>Upload files for bulk writes.</summary>
    public static Scope FilesAll { get; } = new("ZohoFiles.files.ALL");

    /// <summary>Read the signed-in user's profile; Zcrm finds out with it whose token it holds.</summary>
    public static Scope ProfileRead { get; } = new("AaaServer.profile.READ");

    /// <summary>The scope as text.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes the scope for one module, for example <c>ZohoCRM.modules.leads.READ</c>.</summary>
    /// <param name="module">The module's API name; every custom module shares the name <c>custom</c>.</param>
    /// <param name="operation">ALL, READ, CREATE, UPDATE, DELETE or WRITE.</param>
    /// <exception cref="ArgumentException">The operation is none of these.</exception>
    public static Scope Module(string module, string operation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(module);
        if (!IsOperation(operation)) throw new ArgumentException($"'{operation}' is not an operation; the operations are {string.Join(", ", Operations)}.", nameof(operation));
        return Parse($"ZohoCRM.modules.{module.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant()}.{operation}");
    }

    /// <summary>Reads a scope.</summary>
    /// <param name="text">For example <c>ZohoCRM.modules.ALL</c>.</param>
    /// <exception cref="FormatException">It is not of the form <c>Service.area[.part].OPERATION</c>.</exception>
    public static Scope Parse(string text) => TryParse(text, out Scope scope)
        ? scope
        : throw new FormatException($"'{text}' is not a scope. A scope has the form Service.area.OPERATION, for example ZohoCRM.modules.ALL.");

    /// <summary>Reads a scope.</summary>
    /// <param name="text">For example <c>ZohoCRM.modules.ALL</c>.</param>
    /// <param name="scope">The scope, or the empty one.</param>
    /// <returns>Whether the text is a scope.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Scope scope)
    {
        string trimmed = text?.Trim() ?? "";
        string[] parts = trimmed.Split('.');
        bool valid = parts.Length >= 2 && parts.All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'));
        scope = valid ? new Scope(trimmed) : default;
        return valid;
    }

    /// <summary>Whether this scope allows everything that <paramref name="other"/> does.</summary>
    /// <param name="other">The narrower scope.</param>
    public bool Covers(Scope other)
    {
        if (Equals(other)) return true;
        (string area, string operation) = Split(Value);
        (string otherArea, string otherOperation) = Split(other.Value);
        bool widerArea = otherArea.Equals(area, StringComparison.OrdinalIgnoreCase)
            || otherArea.StartsWith(area + ".", StringComparison.OrdinalIgnoreCase);
        return widerArea && Includes(operation, otherOperation);
    }

    /// <inheritdoc/>
    public bool Equals(Scope other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <summary>Returns the scope as text.</summary>
    public override string ToString() => Value;

    /// <summary>The operation may be left out of a scope; then the last part belongs to the area.</summary>
    private static (string Area, string Operation) Split(string value)
    {
        int dot = value.LastIndexOf('.');
        return dot >= 0 && IsOperation(value[(dot + 1)..]) ? (value[..dot], value[(dot + 1)..].ToUpperInvariant()) : (value, "");
    }

    private static bool IsOperation(string text) => Operations.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool Includes(string operation, string other) =>
        operation == "ALL" || operation == other || (operation == "WRITE" && (other is "CREATE" or "UPDATE" or "DELETE"));
}
