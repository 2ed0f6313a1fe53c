namespace Zcrm;

/// <summary>What the library itself needs to know of a field.</summary>
/// <param name="ApiName">The field's API name.</param>
/// <param name="DataType">Its type, for example <c>picklist</c>; empty when Zoho did not say.</param>
internal sealed record FieldFacts(string ApiName, string DataType);
