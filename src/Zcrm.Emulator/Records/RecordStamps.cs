using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Marks who wrote a record and when.</summary>
internal static class RecordStamps
{
    public static void Create(JsonObject fields, EmulatedUser user, DateTimeOffset now)
    {
        fields["Created_By"] = Id(user);
        fields["Created_Time"] = CrmTime.Store(now);
        if (!fields.ContainsKey("Owner")) fields["Owner"] = Id(user);
        Change(fields, user, now);
    }

    public static void Change(JsonObject fields, EmulatedUser user, DateTimeOffset now)
    {
        fields["Modified_By"] = Id(user);
        fields["Modified_Time"] = CrmTime.Store(now);
    }

    private static JsonObject Id(EmulatedUser user) => new() { ["id"] = user.Id };
}
