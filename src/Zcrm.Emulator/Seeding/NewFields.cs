namespace Zcrm.Emulator;

/// <summary>Whether a field can be added to a module.</summary>
internal static class NewFields
{
    private const int RichTextLength = 50_000;

    /// <summary>Whether a field holds rows, which come only when a record is read alone (reference 5.2).</summary>
    public static bool IsRows(EmulatedField field) => FieldType.WithRows.Contains(field.DataType);

    /// <summary>The field with what follows from its kind: external ones are unique (reference 5.10), rich text is long, numbers that Zoho
    /// counts itself are read only (reference 6).</summary>
    public static EmulatedField Complete(EmulatedField field) => field with
    {
        IsUnique = field.IsUnique || field.IsExternal,
        IsReadOnly = field.IsReadOnly || field.DataType is AutoNumbers.DataType or FormulaFields.DataType,
        Length = field.IsRichText ? Math.Max(field.Length, RichTextLength) : field.Length,
    };

    public static void Check(EmulatedField field, Func<string, bool> isModule)
    {
        ApiNames.Check(field.ApiName, nameof(field));
        if (field.IsExternal && field.DataType != "text")
            throw new ArgumentException($"{field.ApiName} of the type {field.DataType} cannot be external. Use the type text.", nameof(field));
        if (field.IsRichText && field.DataType != "textarea")
            throw new ArgumentException($"{field.ApiName} of the type {field.DataType} cannot be rich text. Use the type textarea.", nameof(field));
        if (!FieldType.Creatable.Contains(field.DataType) && !IsRows(field))
        {
            throw new ArgumentException(
                $"A field of the type '{field.DataType}' cannot be added. Use one of {string.Join(", ", FieldType.Creatable.Concat(FieldType.WithRows))}.",
                nameof(field));
        }

        if (IsRows(field) == (field.RowFields.Count == 0) || field.RowFields.Any(IsRows))
        {
            throw new ArgumentException(
                $"{field.ApiName} of the type {field.DataType} has the wrong RowFields. Name fields for rows, and none for other types; rows have no rows.",
                nameof(field));
        }

        CheckFormula(field);
        foreach (EmulatedField column in field.RowFields) Check(column, isModule);
        if (field.DataType == "lookup" && (field.LookupModule is null || !isModule(field.LookupModule)))
        {
            throw new ArgumentException(
                $"The lookup {field.ApiName} leads to no module. Set LookupModule to the API name of one that is there.", nameof(field));
        }
    }
    private static void CheckFormula(EmulatedField field)
    {
        if (!FormulaFields.ReturnTypes.Contains(field.ReturnType))
        {
            throw new ArgumentException(
                $"{field.ApiName} cannot return '{field.ReturnType}'. Set ReturnType to one of {string.Join(", ", FormulaFields.ReturnTypes)}.", nameof(field));
        }

        if (field.Expression.Length == 0) return;
        try
        {
            FormulaExpression.Evaluate(field.Expression, _ => null);
        }
        catch (FormatException problem)
        {
            throw new ArgumentException($"{field.ApiName} cannot be added: {problem.Message}", nameof(field), problem);
        }
    }
}
