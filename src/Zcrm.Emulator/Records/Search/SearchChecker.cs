using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Refuses criteria that a module cannot answer, before any record is read (reference 5.6).</summary>
internal static class SearchChecker
{
    private const int MaxInValues = 100;
    private const int MaxLength = 3_000;

    public static SearchCriteria Read(string text, EmulatedModule module, EmulatorRules rules)
    {
        if (text.Length > MaxLength) throw Refusals.BadParameter("criteria");
        SearchCriteria criteria = Parse(text);
        var conditions = criteria.Conditions.ToList();
        if (conditions.Count > rules.SearchCriteriaLimit)
        {
            throw Refusals.Top(
                "CRITERIA_LIMIT_EXCEEDED",
                $"only {rules.SearchCriteriaLimit} criteria are allowed",
                new JsonObject { ["limit"] = rules.SearchCriteriaLimit });
        }

        foreach (SearchCriteria.Condition condition in conditions) Check(condition, module);
        return criteria;
    }

    private static SearchCriteria Parse(string text)
    {
        try
        {
            return SearchParser.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw Refuse(new JsonObject { ["reason"] = wrong.Message });
        }
    }

    private static void Check(SearchCriteria.Condition condition, EmulatedModule module)
    {
        EmulatedField field = module.Find(condition.Field)
            ?? throw Refuse(new JsonObject { ["reason"] = "the field is not available for search", ["api_name"] = condition.Field });
        if (!SearchOperators.Of(field).Contains(condition.Operator, StringComparer.Ordinal))
        {
            throw Refuse(new() { ["reason"] = "unsupported operator", ["api_name"] = condition.Field, ["operator"] = condition.Operator });
        }

        if (condition.Operator == "in" && condition.Values.Count > MaxInValues)
        {
            throw Refuse(new JsonObject { ["reason"] = "Only 100 values are allowed in \"IN\" criteria", ["api_name"] = condition.Field });
        }

        if (condition.Operator == "between" && condition.Values.Count != 2) throw BadValue(condition, field);
        if (!SearchOperators.IsOrdered(field)) return;
        if (!condition.Values.All(value => SearchValue.TryRead(field, value, out _))) throw BadValue(condition, field);
    }

    private static ApiRefusedException BadValue(SearchCriteria.Condition condition, EmulatedField field) => Refuse(new JsonObject
    {
        ["reason"] = "invalid value",
        ["api_name"] = condition.Field,
        ["expected_data_type"] = field.DataType,
        ["value"] = string.Join(',', condition.Values),
    });

    private static ApiRefusedException Refuse(JsonObject details) => Refusals.Top("INVALID_QUERY", "invalid query formed", details);
}
