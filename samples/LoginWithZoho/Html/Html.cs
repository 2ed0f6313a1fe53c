namespace LoginWithZoho;

/// <summary>A piece of HTML. It is made from templates only, so that every value in it is encoded.</summary>
internal readonly record struct Html(string Text)
{
    /// <summary>Nothing.</summary>
    public static readonly Html None = new("");

    /// <summary>Makes a piece from a template: <c>Html.Of($"...{value}...")</c>.</summary>
    public static Html Of(HtmlTemplate template) => new(template.ToString());

    public override string ToString() => Text;
}
