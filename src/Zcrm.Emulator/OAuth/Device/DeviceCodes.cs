using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Zcrm.Emulator;

/// <summary>The device sign-ins that are under way.</summary>
internal sealed class DeviceCodes
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private const int UserCodeLength = 8;

    // No letters and digits that are easily taken for one another.
    private const string UserCodeLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private readonly ConcurrentDictionary<string, DeviceRequest> _requests = new();

    public (string DeviceCode, DeviceRequest Request) Start(EmulatedApp app, IReadOnlyList<string> scopes, bool isOffline, DateTimeOffset now)
    {
        string deviceCode = TokenText.New("1004");
        var request = new DeviceRequest
        {
            DeviceHash = TokenText.Hash(deviceCode),
            UserCode = RandomNumberGenerator.GetString(UserCodeLetters, UserCodeLength),
            App = app,
            Scopes = scopes,
            IsOffline = isOffline,
            ExpiresAt = now + Lifetime,
        };
        _requests[request.DeviceHash] = request;
        return (deviceCode, request);
    }

    public DeviceRequest? FindByDevice(string? deviceCode) => deviceCode is null ? null : _requests.GetValueOrDefault(TokenText.Hash(deviceCode));

    public DeviceRequest? FindByUserCode(string? userCode, DateTimeOffset now)
    {
        string? wanted = userCode?.Replace("-", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
        return _requests.Values.FirstOrDefault(request => request.UserCode == wanted && request.ExpiresAt > now);
    }

    /// <summary>Changes a sign-in unless somebody else did meanwhile.</summary>
    public bool TryChange(DeviceRequest from, DeviceRequest to) => _requests.TryUpdate(from.DeviceHash, to, from);

    public bool TryFinish(DeviceRequest request) => _requests.TryRemove(KeyValuePair.Create(request.DeviceHash, request));
}
