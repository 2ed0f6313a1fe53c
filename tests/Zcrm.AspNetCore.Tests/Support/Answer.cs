using System.Net;

namespace Zcrm.AspNetCore;

/// <summary>What the application answered.</summary>
internal sealed record Answer(HttpStatusCode Status, Uri? Location, string Body);
