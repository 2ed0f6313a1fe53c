namespace Zcrm.ApiModel;

/// <summary>What Zoho's codes mean to a caller, the most telling first.</summary>
internal static class ErrorPhrases
{
    private const int Most = 3;

    private static readonly (string Code, string Meaning)[] Known =
    [
        ("ALREADY_USED", "it is still in use"),
        ("ASSOCIATIONS_EXIST", "it is still in use"),
        ("CANNOT_DELETE", "it may not be deleted"),
        ("DUPLICATE_DATA", "there is one already"),
        ("MAPPING_ALREADY_EXISTS", "there is one already"),
        ("RESERVED_KEYWORD_NOT_ALLOWED", "Zoho keeps the name for itself"),
        ("LICENSE_LIMIT_EXCEEDED", "no licence is left"),
        ("ID_ALREADY_ACTIVE", "the user is active already"),
        ("ID_ALREADY_DEACTIVATED", "the user is inactive already"),
        ("ID_ALREADY_DELETED", "the user was deleted before"),
        ("CANNOT_UPDATE_DELETED_USER", "the user was deleted"),
        ("ID_ALREADY_CONVERTED", "it was converted before"),
        ("ALREADY_ACTIVATED", "it is active already"),
        ("ALREADY_DEACTIVATED", "it is inactive already"),
        ("ALREADY_ENABLED", "it is on already"),
        ("ALREADY_CANCELLED", "it was cancelled before"),
        ("ALREADY_CONFIGURED", "it is set up already"),
        ("ALREADY_SHARED", "it is shared already"),
        ("NOT_SHARED", "it is not shared"),
        ("ALREADY_SCHEDULED", "another such job runs"),
        ("BACKUP_ALREADY_SCHEDULED", "a backup is planned already"),
        ("INPROGRESS", "another such job runs"),
        ("NOT_SUBSCRIBED", "there is no such channel, or it expired"),
        ("CANNOT_RESTORE_WITHOUT_PARENT", "the record that it belongs to is deleted too"),
        ("TERRITORY_NOT_ENABLED", "the organization has no territories"),
        ("TERRITORY_DISABLED", "the organization has switched territories off"),
        ("FEATURE_NOT_ENABLED", "the feature is off"),
        ("FEATURE_NOT_SUPPORTED", "the edition lacks the feature"),
        ("FEATURE_NOT_AVAILABLE", "the edition lacks the feature"),
        ("RECORD_LOCKED", "the record is locked"),
        ("NOT_APPROVED", "the record waits for approval"),
        ("ACTIVE_STATE_LIMIT_EXCEEDED", "too many are active"),
        ("LOWER_LIMIT_REACHED", "the last one must stay"),
        ("LIMIT_EXCEEDED", "there would be too many"),
        ("DAILY_LIMIT_EXCEEDED", "the day's limit is reached"),
        ("FILE_SIZE_EXCEEDS", "the file is too large"),
        ("FILE_RESOLUTION_EXCEEDS", "the picture has too many pixels"),
        ("MAPPING_MISMATCH", "two values do not fit each other"),
        ("DEPENDENT_MISMATCH", "two values do not fit each other"),
        ("DEPENDENT_FIELD_MISSING", "a value needs another with it"),
        ("EXPECTED_FIELD_MISSING", "one of several keys is needed"),
        ("AMBIGUITY_DURING_PROCESSING", "two keys exclude each other"),
        ("CANNOT_UPDATE", "it may not be changed"),
        ("CANNOT_BE_UPDATED", "it may not be changed"),
        ("CANNOT_PROCESS", "its state does not allow it"),
        ("NOT_ALLOWED", "its state or kind does not allow it"),
        ("INVALID_QUERY", "the conditions cannot be read"),
        ("INVALID_MODULE", "there is no such module, or it has none of these"),
        ("NOT_SUPPORTED", "the module or edition lacks it"),
        ("MANDATORY_NOT_FOUND", "a mandatory key is missing"),
        ("INVALID_DATA", "an id or a value is wrong"),
        ("NO_PERMISSION", "the user's profile does not allow it"),
    ];

    private static readonly HashSet<string> OfWrites =
    [
        "DUPLICATE_DATA", "MANDATORY_NOT_FOUND", "DEPENDENT_FIELD_MISSING", "EXPECTED_FIELD_MISSING", "DEPENDENT_MISMATCH", "LIMIT_EXCEEDED",
        "LICENSE_LIMIT_EXCEEDED", "RESERVED_KEYWORD_NOT_ALLOWED", "AMBIGUITY_DURING_PROCESSING", "ALREADY_USED", "ALREADY_ACTIVATED", "ALREADY_DEACTIVATED",
        "ACTIVE_STATE_LIMIT_EXCEEDED", "NOT_ALLOWED",
    ];

    public static IReadOnlyList<string> Of(Operation operation)
    {
        HashSet<string> told = [.. operation.Answer.Errors ?? []];
        told.Add("INVALID_DATA");
        if (told.Count == 1) told.Add("NO_PERMISSION");

        // Files list what a whole group may give; a read does not break the rules of writes.
        if (operation.Verb == "GET") told.ExceptWith(OfWrites);
        if (operation.Verb == "DELETE") told.ExceptWith(OfWrites.Except(["ALREADY_USED", "ALREADY_DEACTIVATED", "NOT_ALLOWED"]));
        if (operation.Verb == "POST") told.ExceptWith(["NOT_SUBSCRIBED", .. operation.Method.StartsWith("Remove", StringComparison.Ordinal) ? ["DUPLICATE_DATA"] : (string[])[]]);
        return [.. Known.Where(one => told.Contains(one.Code)).DistinctBy(one => one.Meaning).Take(Most).Select(one => $"<c>{one.Code}</c> ({one.Meaning})")];
    }
}
