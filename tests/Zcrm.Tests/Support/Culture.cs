using System.Globalization;

namespace Zcrm;

/// <summary>Cultures with their own calendars, digits, separators and letters: none of them may leak into what is sent or read.</summary>
internal static class Culture
{
    public static TheoryData<string> All => new("", "th-TH", "ar-SA", "tr-TR");

    /// <summary>Runs something under a culture, which belongs to the thread: it must not go elsewhere.</summary>
    public static void Under(string culture, Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
