namespace Zcrm;

/// <summary>A place among the calls that may be under way. Disposing it gives the place back.</summary>
public interface ICallPermit : IDisposable
{
    /// <summary>Notes what Zoho's answer said of the credits that the organization has left, by which the limiter corrects its own count.</summary>
    /// <param name="remainingCredits">The credits that are left.</param>
    void Note(long remainingCredits);
}
