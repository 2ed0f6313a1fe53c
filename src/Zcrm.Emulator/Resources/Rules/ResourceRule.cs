using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>
/// What a group of settings demands beyond its schema: references that must lead somewhere, values that exclude each other, what keeps a thing from being
/// deleted, and what becomes of those that used it.
/// </summary>
internal abstract class ResourceRule
{
    /// <summary>The template of the collection that it is about.</summary>
    public abstract string Collection { get; }

    /// <param name="call">The call.</param>
    /// <param name="sent">What was sent.</param>
    /// <param name="stored">What is changed; null: it is new.</param>
    /// <param name="path">Where it stands in the body.</param>
    /// <returns>What is wrong, as an item of the answer; null: nothing.</returns>
    public virtual JsonObject? Refuse(ApiCall call, JsonObject sent, JsonObject? stored, string path) => null;

    /// <summary>Puts in what Zoho puts into a new one.</summary>
    public virtual void Complete(ApiCall call, JsonObject made)
    {
    }

    /// <exception cref="ApiRefusedException">A parameter of the call is wrong.</exception>
    public virtual JsonObject? RefuseDelete(ApiCall call, JsonObject stored) => null;

    /// <summary>Sees to those that used what is gone.</summary>
    public virtual void Deleted(ApiCall call, JsonObject stored)
    {
    }

    protected static string IdOf(JsonObject item) => item["id"]!.ToString();

    protected static JsonObject NotAllowed(JsonObject stored, string message) =>
        ApiAnswer.Item("NOT_ALLOWED", message, "error", new JsonObject { ["id"] = IdOf(stored) });

    protected static JsonObject BadReference(string path, string message = "the id given seems to be invalid") => ResourceCheck.Refuse("INVALID_DATA", message, path);
}
