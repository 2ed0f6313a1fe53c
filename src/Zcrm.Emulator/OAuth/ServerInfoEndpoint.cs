using System.Text.Json.Nodes;

namespace Zcrm.Emulator;

/// <summary>Tells the accounts server of every data centre (reference 1.1).</summary>
internal sealed class ServerInfoEndpoint(OAuthState state)
{
    public ApiAnswer Answer(OAuthCall call)
    {
        var locations = new JsonObject();
        foreach (DataCenter dataCenter in state.Sites.DataCenters)
            locations[dataCenter.Code] = state.Sites.Sibling(call.Site, dataCenter).Accounts.GetLeftPart(UriPartial.Authority);
        return ApiAnswer.Ok(new JsonObject { ["result"] = "success", ["locations"] = locations });
    }
}
