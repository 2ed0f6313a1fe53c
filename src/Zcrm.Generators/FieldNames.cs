using System.Text;

namespace Zcrm.Generators;

/// <summary>Field names as Zoho writes them: a property's words joined by underscores.</summary>
internal static class FieldNames
{
    /// <summary>DealName is Deal_Name, URLOfSite is URL_Of_Site, and names that have an underscore already stay.</summary>
    public static string Of(string property)
    {
        if (property.Contains("_")) return property;
        var name = new StringBuilder(property.Length + 4);
        for (int i = 0; i < property.Length; i++)
        {
            if (i > 0 && StartsWord(property, i)) name.Append('_');
            name.Append(property[i]);
        }

        return name.ToString();
    }

    public static bool IsValid(string name) => name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '$');

    private static bool StartsWord(string property, int at) =>
        char.IsUpper(property[at]) && (!char.IsUpper(property[at - 1]) || (at + 1 < property.Length && char.IsLower(property[at + 1])));
}
