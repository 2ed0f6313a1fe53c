namespace Zcrm.ApiModel;

/// <summary>What the client offers, judged by what any source knows of the API.</summary>
public sealed class CoverageTests
{
    private static readonly IReadOnlyList<KnownOperation> Known = KnownOperation.Read(The.Spec("known-operations.tsv"));

    [Fact]
    public void Every_operation_that_a_current_source_has_is_in_the_model()
    {
        HashSet<string> modelled = [.. The.Model.Operations.Select(KnownOperation.KeyOf)];
        Known.Count(one => one.IsCurrent).ShouldBe(501);
        Known.Where(one => one.IsCurrent && !modelled.Contains($"{one.Verb} {one.Path}")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_current_operation_has_its_method()
    {
        var report = new CoverageReport(The.Model, Known, Path.Combine(The.Root, "src"));
        report.Lines().Where(line => line.Known.IsCurrent && line.Missing is not null)
            .Select(line => $"{line.Known.Verb} {line.Known.Path}: {line.Missing}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_method_that_is_not_there_is_missed()
    {
        var model = The.Model with { Operations = [The.Model.Operations[0] with { Handwritten = "RecordsClient.NoSuchMethodAsync" }] };
        KnownOperation known = Known.Single(one => $"{one.Verb} {one.Path}" == KnownOperation.KeyOf(model.Operations[0]));

        (_, _, string? missing) = new CoverageReport(model, [known], Path.Combine(The.Root, "src")).Lines().Single();

        missing.ShouldBe("there is no RecordsClient.NoSuchMethodAsync");
    }

    [Fact]
    public void Ids_of_operations_are_unique() => The.Model.Operations.Select(operation => operation.Id).ShouldBeUnique();

    [Fact]
    public void Schemas_refer_to_schemas_that_exist()
    {
        HashSet<string> known =
        [
            "string", "integer", "number", "boolean", "date", "datetime", "id", "json", "object", "CrmObject", "CrmRecord", "CrmReference",
            "CrmMetadataReference", .. The.Model.Schemas.Select(schema => schema.Name),
        ];
        IEnumerable<string?> used = The.Model.Schemas.SelectMany(schema => schema.Properties.Select(property => property.Type))
            .Concat(The.Model.Operations.SelectMany(operation => new[] { operation.Body?.Type, operation.Answer.Type }));
        used.OfType<string>().Select(type => type.Replace("[]", "", StringComparison.Ordinal)).Where(type => !known.Contains(type)).ShouldBeEmpty();
    }
}
