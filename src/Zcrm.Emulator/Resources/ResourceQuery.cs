using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Checks the query parameters of an operation: those that must be there, and the types of those that are (reference 3.3).</summary>
internal static class ResourceQuery
{
    public static void Check(ApiCall call, ModelOperation operation)
    {
        foreach (ModelParameter parameter in operation.Parameters.Where(parameter => parameter.In == "query"))
        {
            string value = call.Query[parameter.Name].ToString();
            if (value.Length == 0)
            {
                if (parameter.IsRequired) throw Refusals.MissingParameter(parameter.Name);
                continue;
            }

            if (!IsOf(parameter.Type, value))
                throw Refusals.Top("INVALID_DATA", "invalid data", new JsonObject { ["param_name"] = parameter.Name, ["expected_data_type"] = parameter.Type });
        }
    }

    private static bool IsOf(string type, string value) => type switch
    {
        "integer" => long.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        "id" => RecordId.TryParse(value, out _),
        "date" => CrmTime.TryParseDate(value, out _),
        "datetime" => CrmTime.TryParse(value, out _),
        _ => true,
    };
}
