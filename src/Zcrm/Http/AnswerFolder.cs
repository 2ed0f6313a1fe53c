using Microsoft.Extensions.Logging;

namespace Zcrm;

/// <summary>Where answers are kept between runs.</summary>
/// <param name="Path">The folder's full path.</param>
/// <param name="Logger">Who is told when it cannot be used.</param>
internal sealed record AnswerFolder(string Path, ILogger Logger);
