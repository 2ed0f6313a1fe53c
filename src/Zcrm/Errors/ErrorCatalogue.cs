using System.Collections.Frozen;

namespace Zcrm;

/// <summary>What the codes mean and what to do about them, as data.</summary>
/// <remarks>Only codes to which a sentence adds something; the rest speak for themselves.</remarks>
public static class ErrorCatalogue
{
    private static readonly FrozenDictionary<CrmErrorCode, Entry> ByCode = Entries().ToFrozenDictionary(entry => entry.Code);

    /// <summary>One code with its meaning and what to do.</summary>
    /// <param name="Code">The code.</param>
    /// <param name="Meaning">What it means.</param>
    /// <param name="Hint">What to do.</param>
    public sealed record Entry(CrmErrorCode Code, string Meaning, string Hint);

    /// <summary>Every code that is described.</summary>
    public static IReadOnlyCollection<Entry> All => ByCode.Values;

    internal static string? HintFor(CrmErrorCode code) => ByCode.GetValueOrDefault(code)?.Hint;

    private static Entry[] Entries() =>
    [
        new(new("INVALID_TOKEN"), "The access token is expired, revoked, or of another data centre or environment.",
            "A fresh token was refused as well: check that the client's data centre and environment are the user's, and sign in again."),
        new(new("AUTHENTICATION_FAILURE"), "No token that Zoho could read came with the call.",
            "Check that nothing between this machine and Zoho removes the Authorization header, and that the host is Zoho's."),
        new(new("OAUTH_SCOPE_MISMATCH"), "The token lacks the scope of the call.",
            "Sign the user in again and ask for the scope that this operation needs; refreshing the token does not add scopes."),
        new(new("NO_PERMISSION"), "The user's profile or role does not allow the call.",
            "Scopes are not the cause: an administrator of the organization must grant the permissions that are named."),
        new(new("AUTHORIZATION_FAILED"), "The user lacks the privilege for the operation.",
            "An administrator of the organization must grant it to the user's profile."),
        new(new("INVALID_MODULE"), "There is no such module, or the API does not serve it.",
            "Use the module's API name, in its own case, as Setup > Developer Hub > APIs and SDKs lists it."),
        new(new("INVALID_URL_PATTERN"), "There is no such path.", "Check the path and the API version."),
        new(new("URL_RULE_NOT_CONFIGURED"), "The gateway knows no such path.", "Remove a trailing slash and check the host."),
        new(new("MANDATORY_NOT_FOUND"), "A mandatory field is missing.", "Give the field that is named a value."),
        new(new("REQUIRED_PARAM_MISSING"), "A mandatory parameter is missing.", "Give the parameter that is named."),
        new(new("INVALID_DATA"), "A value, id or parameter is not what was expected.", "Give what was expected. An id that is refused is none of this module, or its record was deleted."),
        new(new("DUPLICATE_DATA"), "A record with the same value in a unique field exists.", "Update that record, or upsert with the field as the duplicate check."),
        new(new("MULTIPLE_OR_MULTI_ERRORS"), "Several things are wrong with one record.", "Mend each of them; CrmError.Errors has them one by one."),
        new(new("MAPPING_MISMATCH"), "Two fields do not fit together, for example a stage that its pipeline lacks.", "Set both fields to values that belong together."),
        new(new("LIMIT_EXCEEDED"), "More was asked for than one call may carry.", "Ask for less at once."),
        new(new("DISCRETE_PAGINATION_LIMIT_EXCEEDED"), "Page numbers reach only the first 2,000 records.", "Follow the page tokens from the first page on."),
        new(new("PAGINATION_LIMIT_EXCEEDED"), "Page tokens reach only the first 100,000 records.", "List by id, Created_Time or Modified_Time, which goes on by itself, or use a bulk read."),
        new(new("TOKEN_BOUND_DATA_MISMATCH"), "A page token was used with other parameters than it was made for.", "Repeat the listing with the parameters of its first page."),
        new(new("EXPIRED_VALUE"), "A page token is older than a day.", "Start the listing anew, or resume with CrmPage.ContinuationToken, which outlives it."),
        new(new("ALREADY_MODIFIED"), "The record was changed since it was read.", "Read it again, apply the change and write once more."),
        new(new("RECORD_LOCKED"), "The record is locked.", "Unlock it, or wait until the process that locked it ends."),
        new(new("RECORD_IN_BLUEPRINT"), "A blueprint owns the field.", "Move the record on by the blueprint's transitions."),
        new(new("NOT_APPROVED"), "The record waits for an approval.", "Approve it first."),
        new(new("CONVERTED_RECORD"), "The lead is already converted.", "Change the contact, account or deal that it became."),
        new(new("ID_ALREADY_CONVERTED"), "The lead is already converted.", "See its Converted_Contact, Converted_Account and Converted_Deal for what it became."),
        new(new("RECORD_NOT_IN_PROCESS"), "The record is in no blueprint.", "Change its fields by an update."),
        new(new("ALREADY_SCHEDULED"), "A job of this kind is under way on the module.", "Wait for it to end and start yours then."),
        new(new("NO_RECORDS_FOUND"), "The custom view has no records for the job.", "Check the view and the criteria."),
        new(new("ROLLBACK_PERFORMED"), "Another sub-request failed, and what this one did was taken back.", "Mend the one that failed and send all of them again."),
        new(new("TOO_MANY_REQUESTS"), "Too many calls at once, or the day's credits are spent.", "Lower MaxConcurrency, wait, or spend fewer credits on the same work."),
        new(new("RATE_LIMIT_EXCEEDED"), "Too many calls in a short time.", "Lower MaxConcurrency or wait."),
        new(new("API_NOT_SUPPORTED"), "The API version lacks the operation.", "Use a version that has it."),
        new(new("INTERNAL_ERROR"), "Zoho failed inside.", "Try again later; if it stays, give Zoho's support the time and the path of the call."),
        new(new("unreadable_answer"), "The answer is no JSON of Zoho's.", "Something between here and Zoho answered, or the host is not an API host."),
    ];
}
