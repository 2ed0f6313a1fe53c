namespace Zcrm;

/// <summary>The places and credits that many processes share, in a server that counts them.</summary>
internal interface ISharedLimits
{
    /// <summary>Takes a place and spends the credits, both or neither, in one round trip.</summary>
    /// <param name="claim">The call.</param>
    /// <param name="holder">Names the place until it is given back.</param>
    Task<SharedAnswer> TakeAsync(CallClaim claim, string holder);

    /// <summary>Gives a place back, and corrects the count of credits where Zoho told it.</summary>
    Task FreeAsync(CallClaim claim, string holder, long? remainingCredits);
}
