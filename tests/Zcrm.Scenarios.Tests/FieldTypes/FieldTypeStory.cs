using System.Globalization;
using CsCheck;
using Zcrm.Emulator;

namespace Zcrm;

/// <summary>Every type of field takes its natural .NET value and gives the same one back, the whole way to Zoho and under every culture.</summary>
public sealed class FieldTypeStory
{
    private static readonly string[] Types =
    [
        "text", "textarea", "email", "phone", "website", "picklist", "multiselectpicklist", "integer", "bigint", "double", "currency", "percent", "boolean",
        "date", "datetime",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public async Task What_is_written_is_read_back_whatever_the_type(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        await using Scenario scenario = await StartAsync();
        RecordsClient things = scenario.Client().Records("Things");

        await SampleAsync(things, "text", FieldValues.Text);
        await SampleAsync(things, "textarea", FieldValues.Text);
        await SampleAsync(things, "email", FieldValues.Email);
        await SampleAsync(things, "phone", FieldValues.Phone);
        await SampleAsync(things, "website", FieldValues.Website);
        await SampleAsync(things, "picklist", FieldValues.Choice);
        await SampleAsync(things, "multiselectpicklist", FieldValues.Chosen, (one, other) => one.SequenceEqual(other));
        await SampleAsync(things, "integer", FieldValues.Whole);
        await SampleAsync(things, "bigint", FieldValues.Large);
        await SampleAsync(things, "bigint", FieldValues.ZeroPadded);
        await SampleAsync(things, "double", FieldValues.Exact.Where(FitsDecimal));
        await SampleAsync(things, "currency", FieldValues.Exact.Where(FitsDecimal));
        await SampleAsync(things, "percent", FieldValues.Percent);
        await SampleAsync(things, "boolean", Gen.Bool);
        await SampleAsync(things, "date", FieldValues.Day);
        await SampleAsync(things, "datetime", FieldValues.Time);
    }

    [Fact]
    public async Task A_value_can_be_cleared_whatever_the_type()
    {
        await using Scenario scenario = await StartAsync();
        RecordsClient things = scenario.Client().Records("Things");
        var thing = new CrmRecord { ["Name"] = "T", ["F_integer"] = 1, ["F_currency"] = 1.5m, ["F_multiselectpicklist"] = (string[])["Green"] };
        CrmId id = (await things.InsertAsync(thing, cancellationToken: Scenario.Ct)).Id;
        await things.UpdateAsync(Cleared(id), cancellationToken: Scenario.Ct);
        CrmRecord read = (await things.GetAsync(id, cancellationToken: Scenario.Ct))!;
        foreach (string type in Types.Except(["boolean"])) read.IsNull("F_" + type).ShouldBeTrue(type);
        read.Get<bool>("F_boolean").ShouldBeFalse("a checkbox has no null");
    }

    [Fact]
    public async Task A_value_that_a_picklist_does_not_offer_survives_and_values_can_be_added_to_those_that_are_there()
    {
        await using Scenario scenario = await StartAsync();
        RecordsClient things = scenario.Client().Records("Things");
        var thing = new CrmRecord { ["Name"] = "T", ["F_picklist"] = "Pu-erh", ["F_multiselectpicklist"] = (string[])["Oolong"] };
        CrmId id = (await things.InsertAsync(thing, cancellationToken: Scenario.Ct)).Id;

        // Somebody who never read the record adds to it.
        var added = new CrmRecord { Id = id };
        added.AppendValues("F_multiselectpicklist", "Mate", "Oolong");
        await things.UpdateAsync(added, cancellationToken: Scenario.Ct);
        CrmRecord read = (await things.GetAsync(id, cancellationToken: Scenario.Ct))!;
        read.Get<string>("F_picklist").ShouldBe("Pu-erh");
        read.Get<IReadOnlyList<string>>("F_multiselectpicklist").ShouldBe(["Oolong", "Mate"]);

        // After the save, setting replaces again.
        added["F_multiselectpicklist"] = (string[])["Green"];
        await things.UpdateAsync(added, cancellationToken: Scenario.Ct);
        (await things.GetAsync(id, cancellationToken: Scenario.Ct))!.Get<IReadOnlyList<string>>("F_multiselectpicklist").ShouldBe(["Green"]);
    }

    [Fact]
    public async Task A_mistyped_value_hurts_only_who_reads_it_as_that_type()
    {
        await using Scenario scenario = await StartAsync();
        RecordsClient things = scenario.Client().Records("Things");
        CrmId id = (await things.InsertAsync(new CrmRecord { ["Name"] = "T", ["F_text"] = "much", ["F_integer"] = 7 }, cancellationToken: Scenario.Ct)).Id;
        CrmRecord read = (await things.GetAsync(id, cancellationToken: Scenario.Ct))!;
        ZcrmDataException wrong = Should.Throw<ZcrmDataException>(() => read.Get<decimal?>("F_text"));
        (wrong.Field, wrong.Expected, wrong.Found).ShouldBe(("F_text", "Decimal", "text that is not one"));
        (read.Get<string>("F_text"), read.Get<int>("F_integer"), read.Get<string>("F_integer")).ShouldBe(("much", 7, "7"));
    }

    private static async Task SampleAsync<T>(RecordsClient things, string type, Gen<T> values, Func<T, T, bool>? areEqual = null)
    {
        string field = "F_" + type;
        await values.Array[20].SampleAsync(
            async sample =>
            {
                WriteResults written = await things.InsertAsync([.. sample.Select(value => new CrmRecord { ["Name"] = "T", [field] = value })], cancellationToken: Scenario.Ct);
                written.EnsureAllSucceeded();
                var read = new Dictionary<CrmId, T>();
                await foreach (CrmRecord thing in things.List([field]))
                {
                    if (!thing.IsNull(field)) read[thing.Id] = thing.Get<T>(field)!;
                }

                return written.Zip(sample).All(pair => (areEqual ?? EqualityComparer<T>.Default.Equals)(read[pair.First.Id], pair.Second));
            },
            iter: 2,
            threads: 1);
    }

    /// <summary>Zoho keeps 16 digits before the point and 9 after it.</summary>
    private static bool FitsDecimal(decimal number) => Math.Round(number, 9) == number;

    private static CrmRecord Cleared(CrmId id)
    {
        var thing = new CrmRecord { Id = id };
        foreach (string type in Types) thing["F_" + type] = null;
        return thing;
    }

    private static async Task<Scenario> StartAsync()
    {
        Scenario scenario = await Scenario.StartAsync();
        EmulatorData data = scenario.Zoho.Data;
        data.AddModule("Things");
        foreach (string type in Types) data.AddField("Things", new EmulatedField("F_" + type, type));
        return scenario;
    }
}
