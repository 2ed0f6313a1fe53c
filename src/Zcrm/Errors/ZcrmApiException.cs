namespace Zcrm;

/// <summary>Zoho answered a call with an error.</summary>
public class ZcrmApiException : ZcrmException
{
    private protected ZcrmApiException(string message) : base(message)
    {
    }
}
