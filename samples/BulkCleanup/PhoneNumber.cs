namespace BulkCleanup;

/// <summary>Phone numbers as the telephone network wants them: a plus and digits.</summary>
internal static class PhoneNumber
{
    public static string? Clean(string? number)
    {
        if (number is null) return null;
        string digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length == 0 ? number : number.StartsWith('+') ? $"+{digits}" : digits;
    }
}
