namespace Zcrm.Emulator;

/// <summary>Ends a call from deep inside a handler with the answer that Zoho would give.</summary>
internal sealed class ApiRefusedException(ApiAnswer answer) : Exception
{
    public ApiAnswer Answer { get; } = answer;
}
