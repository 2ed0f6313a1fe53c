using Microsoft.Extensions.Options;

namespace Zcrm.Extensions;

/// <summary>Checks a client's options when the application starts, and says where each problem is.</summary>
internal sealed class OptionsCheck(string name, Func<string, string> pathOf) : IValidateOptions<ZcrmClientOptions>
{
    public ValidateOptionsResult Validate(string? givenName, ZcrmClientOptions options)
    {
        if (givenName != name) return ValidateOptionsResult.Skip;
        string[] failures = [.. OptionsValidation.Problems(options).Select(problem => $"{pathOf(problem.Option)}: {problem.Text}")];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
