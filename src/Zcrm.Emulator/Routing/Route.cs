namespace Zcrm.Emulator;

internal delegate ValueTask<ApiAnswer> ApiHandler(ApiCall call);

/// <summary>One line of the route table: a CRM operation, the scope it needs, and who answers it.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Template">The path after the version, for example <c>{module}/{id}</c>; literal segments win over parameters.</param>
/// <param name="Scopes">Scopes that the token must all have; <c>{module}</c> stands for the module's scope name.</param>
/// <param name="Handler">Who answers.</param>
internal sealed record Route(string Method, string Template, string[] Scopes, ApiHandler Handler)
{
    /// <summary>The status of the refusal when the token lacks a scope.</summary>
    public int MissingScopeStatus { get; init; } = 401;

    /// <summary>Whether one of the scopes is enough, in place of all.</summary>
    public bool IsAnyScopeEnough { get; init; }

    /// <summary>Whether it is answered by the host for uploads, and by no other (reference 1.1 and 10.1).</summary>
    public bool IsForUploadHost { get; init; }
}
