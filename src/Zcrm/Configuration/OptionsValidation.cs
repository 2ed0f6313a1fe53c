namespace Zcrm;

/// <summary>Finds what is missing in a client's options, or cannot be right, before any call.</summary>
internal static class OptionsValidation
{
    /// <summary>Throws for the first problem.</summary>
    public static void Check(ZcrmClientOptions options)
    {
        if (Problems(options).FirstOrDefault() is { } problem) throw new ZcrmConfigurationException(problem.Option, problem.Text);
    }

    /// <summary>Lists the problems. Parts that are null come alone, because nothing can be said of what they should hold.</summary>
    public static IEnumerable<OptionProblem> Problems(ZcrmClientOptions options)
    {
        OptionProblem[] absent = [.. AbsentParts(options)];
        return absent.Length > 0
            ? absent
            : [.. CredentialRules.Problems(options), .. AddressRules.Problems(options), .. Choices(options), .. LimitRules.Problems(options)];
    }

    private static IEnumerable<OptionProblem> AbsentParts(ZcrmClientOptions options)
    {
        if (options.DataCenter is null) yield return Absent(nameof(options.DataCenter), "DataCenter.US");
        if (options.Hosts is null) yield return Absent(nameof(options.Hosts), "new CrmHosts()");
        if (options.Tokens is null) yield return Absent(nameof(options.Tokens), "new TokenOptions()");
        if (options.Retry is null) yield return Absent(nameof(options.Retry), "new RetryOptions()");
        if (options.Metadata is null) yield return Absent(nameof(options.Metadata), "new MetadataOptions()");
        if (options.TimeProvider is null) yield return Absent(nameof(options.TimeProvider), "TimeProvider.System");
        if (options.Randomness is null) yield return new OptionProblem(nameof(options.Randomness), "Randomness is null. Leave it as it is for a cryptographic generator.");
        if (options.Handlers.Contains(null!)) yield return new OptionProblem(nameof(options.Handlers), "One of the Handlers is null. Remove it.");
    }

    private static OptionProblem Absent(string option, string instead) => new(option, $"{option} is null. Leave it as it is, or set it to {instead}.");

    private static IEnumerable<OptionProblem> Choices(ZcrmClientOptions options)
    {
        if (!Enum.IsDefined(options.Environment))
        {
            yield return new OptionProblem(nameof(options.Environment), $"Environment is {(int)options.Environment}. It is Production, Sandbox or Developer.");
        }

        if (options.User is not null && (string.IsNullOrWhiteSpace(options.User) || options.User.Any(char.IsControl)))
        {
            yield return new OptionProblem(nameof(options.User), "User is empty or has control characters. Set it to the user's e-mail address, or leave it null.");
        }

        if (options.Metadata.CacheFolder is { } folder && (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0', StringComparison.Ordinal)))
        {
            yield return new OptionProblem("Metadata.CacheFolder", "Metadata.CacheFolder is no path of a folder. Set it to one, or leave it null to keep no metadata on disk.");
        }

        if (!ApiVersions.IsKnown(options.ApiVersion))
        {
            yield return new OptionProblem(
                nameof(options.ApiVersion),
                $"ApiVersion is '{options.ApiVersion}'. Zcrm is made for v8 and can call {string.Join(", ", ApiVersions.Known)}; write it like that, without slashes.");
        }
    }
}
