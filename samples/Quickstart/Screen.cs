using Spectre.Console;
using Zcrm;

namespace Quickstart;

/// <summary>How the story looks: numbered steps, facts beside them, tables for records.</summary>
internal sealed class Screen(IAnsiConsole console)
{
    private int _step;

    public void Title(string title, string line)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/]") { Justification = Justify.Left, Style = Style.Parse("teal") });
        console.MarkupLine($"[grey]{Markup.Escape(line)}[/]");
    }

    public void Step(string what)
    {
        console.WriteLine();
        console.MarkupLine($"[teal]{++_step,2}[/]  [bold]{Markup.Escape(what)}[/]");
    }

    public void Fact(string name, object? value) => console.MarkupLine($"    [grey]{Markup.Escape(name),-13}[/] {Markup.Escape($"{value}")}");

    public void Done(string line) => console.MarkupLine($"    [green]✓[/] {Markup.Escape(line)}");

    public void Refused(string line) => console.MarkupLine($"    [yellow]✗[/] {Markup.Escape(line)}");

    public void Records(IEnumerable<CrmRecord> records, params string[] fields)
    {
        var table = new Table { Border = TableBorder.Rounded, BorderStyle = Style.Parse("grey") };
        table.AddColumn("[grey]id[/]");
        foreach (string field in fields) table.AddColumn($"[grey]{Markup.Escape(field)}[/]");
        foreach (CrmRecord record in records) table.AddRow([Markup.Escape(record.Id.ToString()), .. fields.Select(field => Markup.Escape($"{record[field]}"))]);
        console.Write(new Padder(table, new Padding(4, 0, 0, 0)));
    }

    public void Results(WriteResults results, IReadOnlyList<CrmRecord> records)
    {
        foreach (WriteResult result in results)
        {
            string name = $"{records[result.Index]["Company"]}";
            if (result.Succeeded) Done($"{name}: {result.Outcome} as {result.Id}");
            else Refused($"{name}: {result.Error.Code} in {result.Error.Field}");
        }
    }

    public void Failure(ZcrmException exception)
    {
        console.WriteLine();
        console.Write(new Panel(Markup.Escape(exception.Message)) { Header = new PanelHeader($"[red] {exception.GetType().Name} [/]"), BorderStyle = Style.Parse("red") });
    }
}
