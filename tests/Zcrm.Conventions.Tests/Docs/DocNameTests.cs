using System.Reflection;
using System.Text.RegularExpressions;

namespace Zcrm;

/// <summary>Names that a page writes as code, such as <c>WriteOptions.Progress</c>, are names of the product.</summary>
public sealed partial class DocNameTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
    private static readonly Type[] Types = [.. Repository.Libraries.SelectMany(library => library.GetExportedTypes())];
    private static readonly HashSet<string> Properties = [.. Types.SelectMany(type => type.GetProperties(All)).Select(property => property.Name)];
    private static readonly ILookup<string, Type> ByName = Types.ToLookup(Name);
    private static readonly HashSet<string> Members = [.. Types.SelectMany(type => type.GetMembers(All)).Select(member => member.Name)];

    /// <summary>What is somebody else's.</summary>
    private static readonly string[] Foreign = ["Microsoft", "NpgsqlDataSource", "Zcrm"];

    /// <summary>All pages but the one that tells of other SDKs' names.</summary>
    public static TheoryData<string> Pages { get; } =
        [.. DocPage.All.Keys.Where(name => (name.StartsWith("docs/", StringComparison.Ordinal) && name != "docs/migrating.md") || name == "README.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Members_that_a_page_names_exist(string page) => DottedName().Matches(DocPage.All[page].Text)
        .Where(match => !Exists(match.Groups[1].Value, match.Groups[2].Value))
        .Select(match => match.Value)
        .ShouldBeEmpty();

    private static bool Exists(string owner, string member) => Foreign.Contains(owner)
        || ByName[owner].Any(type => type.GetMember(member, All).Length > 0)
        || (Properties.Contains(owner) && Members.Contains(member));

    private static string Name(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"(?<=`(?:crm\.|zoho\.)?)([A-Z][A-Za-z]+)\.([A-Z][A-Za-z]+)(?=[`(<])")]
    private static partial Regex DottedName();
}
