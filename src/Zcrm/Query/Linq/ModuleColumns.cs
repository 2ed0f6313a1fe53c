using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>The columns of queries that name none, made once for each module.</summary>
internal static class ModuleColumns
{
    private static readonly ConditionalWeakTable<CrmModuleInfo, CoqlColumn[]> Known = [];

    public static CoqlSelect Select(CrmModuleInfo module)
    {
        // Keys with a dollar sign are worked out for an answer; they are no columns.
        CoqlColumn[] columns = Known.GetValue(
            module, static info => [.. info.ListFields.Where(name => !name.StartsWith('$')).Select(name => new CoqlColumn(name))]);
        return new CoqlSelect { Source = module.ApiName, Columns = columns, DefaultColumns = columns };
    }
}
