using System.Text.RegularExpressions;

namespace Zcrm;

/// <summary>The tables of docs/configuration.md are those of the code. Set UPDATE_SNAPSHOTS=1 to write them anew.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly string Page = Path.Combine(Root(), "docs", "configuration.md");

    [Fact]
    public void The_table_of_keys_is_the_codes() => Check(
        "keys",
        ["key", "environment variable", "option", "value", "what it does"],
        ConfigurationKeys.All.Select(key => new[] { Code(key.Name), Code(key.Variable), Code(key.Option), key.Values, key.Description }));

    [Fact]
    public void The_table_of_old_keys_is_the_codes() => Check(
        "legacy-keys",
        ["old key", "SDK", "today", "how it is read, or what replaced it"],
        LegacyKeys.All.Select(key => new[] { string.Join(", ", key.Names.Select(Code)), key.Sdks, key.Replacement is null ? "refused" : Code(key.Replacement), key.Text }));

    [Fact]
    public void The_table_of_data_centers_is_the_codes() => Check(
        "data-centers",
        ["code", "region", "accounts", "API", "upload", "API console"],
        DataCenter.All.Select(center => new[]
        {
            Code(center.ToString()), center.Name, center.Accounts.Host, center.Api(CrmEnvironment.Production).Host, center.Upload.Host, center.Console.Host,
        }));

    [Fact]
    public void The_example_file_is_read_as_the_page_says()
    {
        using var file = new JsonFile(Block("json"));
        ZcrmClientOptions options = ZcrmClientOptions.FromJsonFile(file.Path);
        options.ToString().ShouldBe("1000.ABC123 at EU Production");
        options.Timeout.ShouldBe(TimeSpan.FromMinutes(2));
        options.Retry.ShouldBe(new RetryOptions { MaxAttempts = 2, BaseDelay = TimeSpan.FromMilliseconds(500) });
        OptionsValidation.Problems(options).ShouldBeEmpty();
    }

    [Fact]
    public void The_example_variables_are_read_as_the_page_says()
    {
        IEnumerable<KeyValuePair<string, string?>> variables = Block("sh").Trim().Split(' ').Skip(1)
            .Select(assignment => assignment.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], (string?)parts[1]));
        ZcrmClientOptions options = EnvironmentConfiguration.Read(variables);
        options.ToString().ShouldBe("1000.ABC123 at EU Production");
        options.Retry.MaxAttempts.ShouldBe(2);
    }

    private static void Check(string name, string[] head, IEnumerable<string[]> rows)
    {
        string[] rule = [.. head.Select(_ => "---")];
        string expected = string.Concat(rows.Prepend(rule).Prepend(head).Select(cells => $"| {string.Join(" | ", cells)} |\n"));
        string text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var section = new Regex($"(<!-- {name} -->\n)(.*?)(<!-- /{name} -->)", RegexOptions.Singleline);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            text = section.Replace(text, match => match.Groups[1].Value + expected + match.Groups[3].Value);
            File.WriteAllText(Page, text);
        }

        section.Match(text).Groups[2].Value.ShouldBe(expected, "The page and the code disagree. Run the tests with UPDATE_SNAPSHOTS=1 and review the diff.");
    }

    private static string Block(string language) =>
        Regex.Match(File.ReadAllText(Page).ReplaceLineEndings("\n"), $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Code(string text) => $"`{text}`";

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zcrm.slnx"))) folder = folder.Parent;
        return folder.ShouldNotBeNull("The tests run inside of the repository.").FullName;
    }
}
