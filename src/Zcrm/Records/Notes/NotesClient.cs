using Zcrm.Modules;

namespace Zcrm;

/// <summary>The notes of one record. Those of all records are <c>crm.Records&lt;Note&gt;()</c>, and files at a note are its attachments:
/// <c>crm.Records&lt;Note&gt;().Attachments(noteId)</c>.</summary>
public class NotesClient
{
    private const string Fields = "id,Note_Title,Note_Content,Parent_Id,Owner,Created_By,Created_Time,Modified_By,Modified_Time";
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected NotesClient() => (_calls, Module) = (null!, "");

    internal NotesClient(CallContext calls, string module, CrmId recordId)
    {
        ActionBody.EnsureId(recordId, nameof(recordId));
        (_calls, Module, RecordId) = (calls, module, recordId);
    }

    /// <summary>The API name of the record's module.</summary>
    public string Module { get; }

    /// <summary>The record's id.</summary>
    public CrmId RecordId { get; }

    private RecordsClient<Note> Records => new(_calls);

    /// <summary>Lists the notes, the oldest first unless sorted otherwise.</summary>
    /// <remarks>GET /{module}/{id}/Notes · ZohoCRM.modules.{module}.READ and ZohoCRM.modules.notes.READ</remarks>
    /// <param name="options">Order and page size.</param>
    /// <returns>A list that is fetched page by page while it is enumerated.</returns>
    /// <exception cref="ArgumentException">An option cannot be right.</exception>
    public virtual CrmPageable<Note> List(ListRelatedOptions? options = null)
    {
        options ??= new ListRelatedOptions();
        options.Check(nameof(options));
        CrmId id = RecordId;
        return AnswerPages.List(
            _calls,
            () => options.Apply(new CrmRequest(HttpMethod.Get, $"{Module:name}/{id}/Notes", options).Query("fields", Fields)),
            "data",
            static () => new Note { Module = "Notes" });
    }

    /// <summary>Writes a note to the record.</summary>
    /// <remarks>POST /Notes · ZohoCRM.modules.notes.CREATE</remarks>
    /// <param name="content">The text, of at most 65,535 characters.</param>
    /// <param name="title">The title, of at most 120 characters; null: none.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The note with its id and times.</returns>
    /// <exception cref="ArgumentException">The text is empty, or text or title are too long.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual async Task<Note> AddAsync(
        string content, string? title = null, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(content);
        var note = new Note { Module = "Notes", Content = content };
        if (title is not null) note.Title = title;
        await AddAsync(note, options, cancellationToken).ConfigureAwait(false);
        return note;
    }

    /// <summary>Writes a note to the record. On success it gets its id, and its changes count as saved.</summary>
    /// <remarks>POST /Notes · ZohoCRM.modules.notes.CREATE</remarks>
    /// <param name="note">The note; where it belongs is set here.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">It has neither title nor content, or too long ones.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual Task<WriteResult> AddAsync(Note note, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Records.InsertAsync(AtRecord(NoteCheck.ForInsert(note, 0, nameof(note))), options, cancellationToken);

    /// <summary>Writes notes to the record, 100 a call, several calls at once.</summary>
    /// <remarks>POST /Notes · ZohoCRM.modules.notes.CREATE</remarks>
    /// <param name="notes">Any number of different objects, at least one.</param>
    /// <param name="options">How they are written.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each note, in order.</returns>
    /// <exception cref="ArgumentException">There is none, or one has neither title nor content, or too long ones.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> AddAsync(IEnumerable<Note> notes, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notes);
        Note[] all = [.. notes.Select((note, index) => NoteCheck.ForInsert(note, index, nameof(notes)))];
        return Records.InsertAsync(all.Select(AtRecord), options, cancellationToken);
    }

    /// <summary>Saves the changed title or content of a note. Without changes nothing is sent.</summary>
    /// <remarks>PUT /Notes · ZohoCRM.modules.notes.UPDATE</remarks>
    /// <param name="note">The note, with its id.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">It changes something else, or title or content are too long.</exception>
    /// <exception cref="ZcrmApiException">Zoho refused it.</exception>
    public virtual Task<WriteResult> UpdateAsync(Note note, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Records.UpdateAsync(NoteCheck.ForUpdate(note, 0, nameof(note)), options, cancellationToken);

    /// <summary>Saves the changed titles and contents of notes, 100 a call, several calls at once.</summary>
    /// <remarks>PUT /Notes · ZohoCRM.modules.notes.UPDATE</remarks>
    /// <param name="notes">Any number of notes, each with its id, at least one.</param>
    /// <param name="options">How they are written.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each note, in order.</returns>
    /// <exception cref="ArgumentException">There is none, or one changes something else, or its title or content are too long.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> UpdateAsync(IEnumerable<Note> notes, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notes);
        Note[] all = [.. notes.Select((note, index) => NoteCheck.ForUpdate(note, index, nameof(notes)))];
        return Records.UpdateAsync(all, options, cancellationToken);
    }

    /// <summary>Deletes a note.</summary>
    /// <remarks>DELETE /Notes · ZohoCRM.modules.notes.DELETE</remarks>
    /// <param name="id">The note's id.</param>
    /// <param name="options">How it is deleted.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example because there is no such note.</exception>
    public virtual Task<WriteResult> DeleteAsync(CrmId id, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Records.DeleteAsync(id, options, cancellationToken);

    /// <summary>Deletes notes, 100 a call, several calls at once.</summary>
    /// <remarks>DELETE /Notes?ids= · ZohoCRM.modules.notes.DELETE</remarks>
    /// <param name="ids">Any number of ids, at least one.</param>
    /// <param name="options">How they are deleted.</param>
    /// <param name="cancellationToken">Ends the batch.</param>
    /// <returns>One result for each id, in order.</returns>
    /// <exception cref="ArgumentException">There is no id, or one is empty or there twice; nothing was sent.</exception>
    /// <exception cref="WriteCanceledException">The batch was cancelled; it holds the results until then.</exception>
    public virtual Task<WriteResults> DeleteAsync(IEnumerable<CrmId> ids, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Records.DeleteAsync(ids, options, cancellationToken);

    private Note AtRecord(Note note)
    {
        note.Set("Parent_Id", new CrmObject { ["module"] = new CrmObject { ["api_name"] = Module }, ["id"] = RecordId });
        return note;
    }
}
