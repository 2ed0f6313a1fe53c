namespace Zcrm;

/// <summary>Somebody who takes part in a meeting; at most 50 do.</summary>
public sealed class Participant : CrmObject
{
    /// <summary>The id of the user, contact or lead; for others the e-mail address.</summary>
    public string? Key => Get<string>("participant");

    /// <summary>What the participant is: <c>user</c>, <c>contact</c>, <c>lead</c> or <c>email</c>.</summary>
    public string? Type => Get<string>("type");

    /// <summary>The name; Zoho sets it.</summary>
    public string? Name => Get<string>("name");

    /// <summary>The e-mail address; Zoho sets it.</summary>
    public string? Email => Get<string>("Email");

    /// <summary>Whether an invitation was sent; Zoho sets it.</summary>
    public bool? IsInvited => Get<bool?>("invited");

    /// <summary>What was answered, for example <c>not_known</c>; Zoho sets it.</summary>
    public string? Status => Get<string>("status");

    /// <summary>A user of the organization.</summary>
    /// <param name="id">The user's id.</param>
    public static Participant User(CrmId id) => Of("user", id.ToString());

    /// <summary>A contact.</summary>
    /// <param name="id">The contact's id.</param>
    public static Participant Contact(CrmId id) => Of("contact", id.ToString());

    /// <summary>A lead.</summary>
    /// <param name="id">The lead's id.</param>
    public static Participant Lead(CrmId id) => Of("lead", id.ToString());

    /// <summary>Anybody with an e-mail address.</summary>
    /// <param name="email">The address.</param>
    public static Participant Guest(string email) => Of("email", email);

    private static Participant Of(string type, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new Participant { ["type"] = type, ["participant"] = key };
    }
}
