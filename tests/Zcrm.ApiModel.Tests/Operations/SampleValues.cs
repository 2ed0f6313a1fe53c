using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Zcrm.ApiModel;

/// <summary>A value for each parameter of a method, and how it is told over the wire.</summary>
internal static class SampleValues
{
    public const string Probe = "Probe__c";

    /// <summary>A value of a parameter or property, unlike that of every other name.</summary>
    public static object? Of(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(CancellationToken)) return TestContext.Current.CancellationToken;
        if (type == typeof(CrmId)) return (CrmId)Number(name);
        if (type == typeof(string)) return $"value of {name}";
        if (type == typeof(bool)) return true;
        if (type == typeof(int)) return 7;
        if (type == typeof(DateOnly)) return new DateOnly(2026, 2, 3);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.FromHours(1));
        if (type.Namespace == "Zcrm.Models" && type.IsValueType) return Activator.CreateInstance(type, $"value of {name}");
        if (type == typeof(FileUpload)) return FileUpload.FromBytes([1, 2, 3], "a.txt");
        if (type.IsAssignableTo(typeof(CallOptions))) return Options(type);
        if (type.IsAssignableTo(typeof(CrmObject))) return Object(type);
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable))) return List(type.GetGenericArguments()[0], name);
        throw new NotSupportedException($"No sample of {type} for {name}.");
    }

    /// <summary>The text of a value in a path, query or header.</summary>
    public static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable list => string.Join(',', list.Cast<object>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static long Number(string name) => 1000 + name.Sum(letter => (long)letter);

    private static Array List(Type item, string name)
    {
        var list = Array.CreateInstance(item, 2);
        for (int i = 0; i < 2; i++) list.SetValue(item == typeof(CrmId) ? (CrmId)(Number(name) + i) : item == typeof(string) ? $"{name} {i}" : Object(item), i);
        return list;
    }

    private static CrmObject Object(Type type)
    {
        var made = (CrmObject)Activator.CreateInstance(type)!;
        made[Probe] = "p";
        return made;
    }

    private static CallOptions Options(Type type)
    {
        var made = (CallOptions)Activator.CreateInstance(type)!;
        if (type == typeof(CallOptions)) return made;
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            if (property.Name != "EqualityContract") property.SetValue(made, Of(property.PropertyType, property.Name));
        }

        return made;
    }
}
