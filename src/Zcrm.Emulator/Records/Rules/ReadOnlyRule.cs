namespace Zcrm.Emulator;

/// <summary>Values for fields that the API cannot write (<c>operation_type.api_*</c>, reference 7.2) are ignored, as unknown fields are.</summary>
internal static class ReadOnlyRule
{
    public static bool Ignores(EmulatedField field) => field.IsReadOnly;
}
