using System.Text.RegularExpressions;

namespace Zcrm.Emulator;

/// <summary>The names that modules and fields can have.</summary>
internal static partial class ApiNames
{
    public static void Check(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        if (Name().IsMatch(name)) return;
        throw new ArgumentException($"'{name}' cannot be a name in the API. Begin with a letter and use letters, digits and underscores.", parameter);
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_]{0,99}\z")]
    private static partial Regex Name();
}
