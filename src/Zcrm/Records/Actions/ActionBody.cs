using System.Text;

namespace Zcrm;

/// <summary>Bodies of actions: small, so an object that writes itself is enough.</summary>
internal static class ActionBody
{
    public static CrmRequest Body(this CrmRequest request, CrmObject body) => request.Body(Encoding.UTF8.GetBytes(body.ToJson()));

    /// <summary>An object of which only the id counts, as Zoho wants users, records and layouts to be named.</summary>
    public static CrmObject Reference(CrmId id) => new() { ["id"] = id };

    public static void EnsureId(CrmId id, string parameter)
    {
        if (id.IsEmpty) throw new ArgumentException("The id is empty.", parameter);
    }
}
