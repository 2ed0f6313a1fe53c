namespace Zcrm.Emulator;

/// <summary>The API server: checks the token, finds the operation in the route table, checks the scopes, and lets it answer.</summary>
internal sealed class ApiServer(RouteTree routes, TokenCheck tokens, EmulatorRules rules, EmulatorCredits credits)
{
    private readonly ApiLimits _limits = new(rules, credits);

    public async ValueTask<ApiAnswer> AnswerAsync(ServerCall call)
    {
        string path = call.Path;
        if (path.EndsWith('/'))
        {
            if (!rules.TolerateTrailingSlash) return GatewayRefusals.TrailingSlash;
            path = path.TrimEnd('/');
        }

        (AccessGrant grant, EmulatedUser user) = tokens.Check(call);
        call.UserId = user.Id;
        if (call.IsTooLarge) return GatewayRefusals.BodyTooLarge;
        ApiRequest request = Request(call, path);
        Route? route = RouteOf(request);
        ApiAnswer answer = await _limits.WithinAsync(
            call,
            user.Org,
            grant.ClientId,
            CallCosts.Of(route, request),
            () => OperationAsync(request, grant, user),
            done => CallCosts.Afterwards(route, request, done)).ConfigureAwait(false);
        return rules.ExtraHeaders ? ExtraHeaders.AddTo(answer, grant.ExpiresAt.ToOffset(user.UtcOffset)) : answer;
    }

    private Route? RouteOf(ApiRequest request) =>
        ApiPath.Read(request.Path) is { } target && routes.Find(target.Segments) is { } found ? found.Routes.GetValueOrDefault(request.Method) : null;

    private async ValueTask<ApiAnswer> OperationAsync(ApiRequest request, AccessGrant grant, EmulatedUser user)
    {
        if (ApiPath.Read(request.Path) is not { } target || routes.Find(target.Segments) is not { } found) return GatewayRefusals.UnknownPath;
        if (!found.Routes.TryGetValue(request.Method, out Route? route)) return GatewayRefusals.WrongVerb(target.Segments.Length - 1);

        if (!IsAt(request.Site, route)) return GatewayRefusals.UnknownPath;
        IReadOnlyDictionary<string, string> parameters = RouteTemplate.Bind(route.Template, found.Values);
        bool IsGranted(string scopes) => ScopeText.Split(Concrete(scopes, parameters)).All(scope => ScopeCover.Allows(grant.Scopes, scope));
        bool isAllowed = route.IsAnyScopeEnough && route.Scopes.Length > 0 ? Array.Exists(route.Scopes, IsGranted) : Array.TrueForAll(route.Scopes, IsGranted);
        if (!isAllowed) return GatewayRefusals.MissingScope with { Status = route.MissingScopeStatus };
        try
        {
            return await route.Handler(Call(request, target.Version, grant, user, parameters)).ConfigureAwait(false);
        }
        catch (ApiRefusedException refused)
        {
            return refused.Answer;
        }
    }

    /// <summary>A part of another call goes where that one went.</summary>
    private static bool IsAt(Site? site, Route route) => site?.Kind == SiteKind.Loopback || route.IsForUploadHost == (site?.Kind == SiteKind.Upload);

    private static ApiRequest Request(ServerCall call, string path) => new(
        call.Method, path, call.Http.Request.Query, call.Http.Request.Headers, call.Body, call.Now, call.Http.RequestAborted) { Site = call.Site };

    private ApiCall Call(
        ApiRequest request, int version, AccessGrant grant, EmulatedUser user, IReadOnlyDictionary<string, string> parameters) => new()
        {
            Method = request.Method,
            Version = version,
            Org = user.Org,
            User = user,
            Path = parameters,
            Query = request.Query,
            Headers = request.Headers,
            Body = request.Body,
            Now = request.Now,
            Rules = rules,
            HasScope = scope => ScopeCover.Allows(grant.Scopes, scope),
            Inner = inner => OperationAsync(inner, grant, user),
            Site = request.Site,
            Aborted = request.Aborted,
        };

    private static string Concrete(string scope, IReadOnlyDictionary<string, string> parameters) => parameters.TryGetValue("module", out string? module)
        ? scope.Replace("{module}", ModuleScope.Of(module), StringComparison.Ordinal)
        : scope;
}
