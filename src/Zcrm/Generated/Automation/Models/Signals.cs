#nullable enable
namespace Zcrm.Models;

/// <summary>A signal.</summary>
public sealed class Signal : CrmObject
{
    /// <summary>The signal's id; empty while it has none.</summary>
    public CrmId Id { get => Get<CrmId?>("id") ?? default; set => Set("id", value); }

    /// <summary>The signal's namespace.</summary>
    public string? Namespace => Get<string>("namespace");

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>Whether it is enabled.</summary>
    public bool? Enabled => Get<bool?>("enabled");

    /// <summary>Whether chat is enabled.</summary>
    public bool? ChatEnabled => Get<bool?>("chat_enabled");

    /// <summary>The signal's extension.</summary>
    public SignalExtension? Extension => GetObject<SignalExtension>("extension");

    /// <summary>The signal's feature availability.</summary>
    public SignalFeatureAvailability? FeatureAvailability => GetObject<SignalFeatureAvailability>("feature_availability");

    /// <summary>The module that it belongs to.</summary>
    public string? Module { get => Get<string>("module"); set => Set("module", value); }

    /// <summary>The signal's email.</summary>
    public string? Email { get => Get<string>("email"); set => Set("email", value); }

    /// <summary>The signal's subject.</summary>
    public string? Subject { get => Get<string>("subject"); set => Set("subject", value); }

    /// <summary>What Zoho says to people.</summary>
    public string? Message { get => Get<string>("message"); set => Set("message", value); }

    /// <summary>The signal namespace.</summary>
    public string? SignalNamespace { get => Get<string>("signal_namespace"); set => Set("signal_namespace", value); }

    /// <summary>The actions; empty when there are none.</summary>
    public IReadOnlyList<SignalAction> Actions { get => GetObjects<SignalAction>("actions"); set => Set("actions", value); }
}

/// <summary>A signal action.</summary>
public sealed class SignalAction : CrmObject
{
    /// <summary>What kind of signal action it is.</summary>
    public string? Type { get => Get<string>("type"); set => Set("type", value); }

    /// <summary>The name that people see.</summary>
    public string? DisplayName { get => Get<string>("display_name"); set => Set("display_name", value); }

    /// <summary>The signal action's open in.</summary>
    public string? OpenIn { get => Get<string>("open_in"); set => Set("open_in", value); }

    /// <summary>The signal action's URL.</summary>
    public string? Url { get => Get<string>("url"); set => Set("url", value); }
}

/// <summary>A signal extension.</summary>
public sealed class SignalExtension : CrmObject
{
    /// <summary>The signal extension's id; empty while it has none.</summary>
    public CrmId Id => Get<CrmId?>("id") ?? default;

    /// <summary>The signal extension's namespace.</summary>
    public string? Namespace => Get<string>("namespace");

    /// <summary>The name that people see, in the user's language.</summary>
    public string? DisplayLabel => Get<string>("display_label");

    /// <summary>What kind of signal extension it is.</summary>
    public int? Type => Get<int?>("type");
}

/// <summary>A signal feature availability.</summary>
public sealed class SignalFeatureAvailability : CrmObject
{
    /// <summary>Whether <c>scoring</c> holds.</summary>
    public bool? Scoring => Get<bool?>("scoring");

    /// <summary>Whether <c>signals</c> holds.</summary>
    public bool? Signals => Get<bool?>("signals");
}
