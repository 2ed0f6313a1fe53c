namespace Zcrm.Emulator;

/// <summary>How days and times are written in a file: patterns with the letters of Java, which are nearly .NET's (reference 10.2).</summary>
internal static class BulkFormat
{
    public const string Day = "MM/dd/yyyy";
    public const string Time = "MM/dd/yyyy HH:mm:ss";

    /// <returns>The pattern as .NET has it; null when it has letters that mean nothing here.</returns>
    public static string? ToNet(string format)
    {
        var net = new System.Text.StringBuilder();
        for (int at = 0; at < format.Length;)
        {
            char sign = format[at];
            int end = sign == '\'' ? format.IndexOf('\'', at + 1) + 1 : at + 1;
            while (sign != '\'' && end < format.Length && format[end] == sign) end++;
            if (end <= at || Part(format[at..end]) is not { } part) return null;
            net.Append(part);
            at = end;
        }

        return net.Length < 2 ? null : net.ToString();
    }

    private static string? Part(string part) => part[0] switch
    {
        '\'' => part,
        'y' or 'M' or 'd' or 'H' or 'h' or 'm' or 's' => part,
        'a' => "tt",
        'S' => new string('f', part.Length),
        'Z' or 'X' => "zzz",
        '/' or ':' => $"'{part}'",
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => null,
        _ => $"'{part}'",
    };
}
