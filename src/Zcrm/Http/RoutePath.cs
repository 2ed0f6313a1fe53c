using System.Runtime.CompilerServices;

namespace Zcrm;

/// <summary>A path written as an interpolated string: every value is escaped once, and the template stays known for names of spans and errors.</summary>
/// <remarks><c>$"{module:name}/{id}"</c> has the template <c>Leads/{id}</c>: a value with the format <c>name</c> is part of it.</remarks>
[InterpolatedStringHandler]
internal ref struct RoutePath
{
    private DefaultInterpolatedStringHandler _path;
    private DefaultInterpolatedStringHandler _template;

    public RoutePath(int literalLength, int formattedCount)
    {
        _path = new DefaultInterpolatedStringHandler(literalLength, formattedCount);
        _template = new DefaultInterpolatedStringHandler(literalLength, formattedCount);
    }

    /// <summary>A path that is escaped already.</summary>
    public static RoutePath Written(string path, string template)
    {
        var route = new RoutePath(path.Length, 0);
        route._path.AppendLiteral(path);
        route._template.AppendLiteral(template);
        return route;
    }

    public void AppendLiteral(string value)
    {
        _path.AppendLiteral(value);
        _template.AppendLiteral(value);
    }

    /// <exception cref="ArgumentException">There is no value, or one that leads elsewhere, so the path would be another's.</exception>
    public void AppendFormatted(string value, string? format = null, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        if (value is "." or "..") throw new ArgumentException($"'{value}' cannot be sent in the path of an address.", name);
        _path.AppendLiteral(Uri.EscapeDataString(value));
        if (format == "name")
        {
            _template.AppendLiteral(value);
            return;
        }

        _template.AppendLiteral("{");
        _template.AppendLiteral(name);
        _template.AppendLiteral("}");
    }

    /// <inheritdoc cref="AppendFormatted(string, string?, string)"/>
    public void AppendFormatted(CrmId value, string? format = null, [CallerArgumentExpression(nameof(value))] string name = "") =>
        AppendFormatted(value.IsEmpty ? throw new ArgumentException("The id is empty.", name) : value.ToString(), format, name);

    public (string Path, string Template) Build() => (_path.ToStringAndClear(), _template.ToStringAndClear());
}
