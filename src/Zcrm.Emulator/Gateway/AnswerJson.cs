using System.Text.Encodings.Web;
using System.Text.Json;

namespace Zcrm.Emulator;

/// <summary>Zoho writes text as it is; only what JSON demands is escaped.</summary>
internal static class AnswerJson
{
    public static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
