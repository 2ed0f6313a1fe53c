#nullable enable
namespace Zcrm.Models;

/// <summary>An API description.</summary>
public sealed class ApiDescription : CrmObject
{
    /// <summary>The API description's path.</summary>
    public string? Path => Get<string>("path");

    /// <summary>The operation types; empty when there are none.</summary>
    public IReadOnlyList<ApiDescriptionOperationType> OperationTypes => GetObjects<ApiDescriptionOperationType>("operation_types");
}

/// <summary>An API description operation type.</summary>
public sealed class ApiDescriptionOperationType : CrmObject
{
    /// <summary>The method.</summary>
    public ApiDescriptionOperationTypeMethod? Method => Get<string>("method") is { } text ? new(text) : null;

    /// <summary>The OAuth scope.</summary>
    public string? OauthScope => Get<string>("oauth_scope");

    /// <summary>The max credits.</summary>
    public int? MaxCredits => Get<int?>("max_credits");

    /// <summary>The min credits.</summary>
    public int? MinCredits => Get<int?>("min_credits");
}

/// <summary>An API description operation type method; others than those named here may come, and are kept.</summary>
/// <param name="Value">The value in JSON.</param>
public readonly record struct ApiDescriptionOperationTypeMethod(string Value)
{
    /// <summary><c>GET</c>.</summary>
    public static ApiDescriptionOperationTypeMethod Get => new("GET");

    /// <summary><c>POST</c>.</summary>
    public static ApiDescriptionOperationTypeMethod Post => new("POST");

    /// <summary><c>PUT</c>.</summary>
    public static ApiDescriptionOperationTypeMethod Put => new("PUT");

    /// <summary><c>PATCH</c>.</summary>
    public static ApiDescriptionOperationTypeMethod Patch => new("PATCH");

    /// <summary><c>DELETE</c>.</summary>
    public static ApiDescriptionOperationTypeMethod Delete => new("DELETE");

    /// <summary>Any value, known or not.</summary>
    public static implicit operator ApiDescriptionOperationTypeMethod(string value) => new(value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => Value ?? "";
}
