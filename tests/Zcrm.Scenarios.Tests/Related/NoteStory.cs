using Zcrm.Modules;

namespace Zcrm;

/// <summary>Notes at records: written one by one and by the hundreds, read, changed, deleted.</summary>
public sealed class NoteStory
{
    [Fact]
    public async Task A_note_is_written_read_changed_and_deleted()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        NotesClient notes = AtNewLead(scenario);

        Note first = await notes.AddAsync("Wants a quote", "Call", cancellationToken: Scenario.Ct);
        await notes.AddAsync(new Note { Title = "Second" }, cancellationToken: Scenario.Ct);

        List<Note> listed = await notes.List().ToListAsync(Scenario.Ct);
        listed.Select(note => (note.Title, note.Content)).ShouldBe([("Call", "Wants a quote"), ("Second", null)]);
        (listed[0].Id, listed[0].Parent!.Id, first.CreatedTime is null).ShouldBe((first.Id, notes.RecordId, false));

        listed[0].Content = "Has a quote";
        (await notes.UpdateAsync(listed[0], cancellationToken: Scenario.Ct)).Outcome.ShouldBe(WriteOutcome.Updated);
        await notes.DeleteAsync(listed[1].Id, cancellationToken: Scenario.Ct);
        (await notes.List(new ListRelatedOptions { Ascending = false }).SingleAsync(Scenario.Ct)).Content.ShouldBe("Has a quote");
    }

    [Fact]
    public async Task Notes_by_the_hundreds_have_an_outcome_each_and_are_listed_in_pages()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        NotesClient notes = AtNewLead(scenario);
        Note[] many = [.. Enumerable.Range(0, 230).Select(number => new Note { Content = $"{number}" })];

        (await notes.AddAsync(many, cancellationToken: Scenario.Ct)).EnsureAllSucceeded();
        List<Note> listed = await notes.List().ToListAsync(Scenario.Ct);
        foreach (Note note in listed) note.Title = "t";
        WriteResults changed = await notes.UpdateAsync(listed, cancellationToken: Scenario.Ct);
        WriteResults deleted = await notes.DeleteAsync(listed.Select(note => note.Id).Append("99"), cancellationToken: Scenario.Ct);

        scenario.Zoho.Journal.Count("POST", "/crm/v8/Notes").ShouldBe(3);
        listed.Count.ShouldBe(230);
        changed.AllSucceeded.ShouldBeTrue();
        deleted.Failed.Single().Index.ShouldBe(230);
        scenario.Zoho.Data.Count("Notes").ShouldBe(0);
    }

    [Fact]
    public async Task The_notes_of_all_records_are_records_of_the_module()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        await AtNewLead(scenario).AddAsync("a", cancellationToken: Scenario.Ct);
        await AtNewLead(scenario).AddAsync("b", cancellationToken: Scenario.Ct);
        (await scenario.Client().Records<Note>().List().Select(note => note.Content).ToListAsync(Scenario.Ct)).Order().ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task What_is_no_note_is_met_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        NotesClient notes = scenario.Client().Records("Leads").Notes("55");
        var moved = new Note { Id = "7", ["Owner"] = new CrmObject { ["id"] = "8" } };

        await Should.ThrowAsync<ArgumentException>(notes.AddAsync(" ", cancellationToken: Scenario.Ct));
        (await Should.ThrowAsync<ArgumentException>(async () => await notes.AddAsync([new Note { Title = "t" }, new Note()], cancellationToken: Scenario.Ct)))
            .Message.ShouldContain("Note 1 has neither");
        await Should.ThrowAsync<ArgumentException>(notes.AddAsync("a", new string('x', 121), cancellationToken: Scenario.Ct));
        await Should.ThrowAsync<ArgumentException>(notes.AddAsync(new string('x', 65_536), cancellationToken: Scenario.Ct));
        (await Should.ThrowAsync<ArgumentException>(async () => await notes.UpdateAsync(moved, cancellationToken: Scenario.Ct))).Message.ShouldContain("Owner");
        scenario.Zoho.Journal.Entries.ShouldBeEmpty();
    }

    private static NotesClient AtNewLead(Scenario scenario) =>
        scenario.Client().Records("Leads").Notes(scenario.Zoho.Data.Insert("Leads", new() { ["Last_Name"] = "Ito" }));
}
