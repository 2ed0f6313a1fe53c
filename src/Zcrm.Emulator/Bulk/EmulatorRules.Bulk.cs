namespace Zcrm.Emulator;

public sealed partial class EmulatorRules
{
    /// <summary>How long a bulk job takes by the emulator's clock.</summary>
    /// <remarks>
    /// Null: each look at a job takes it one state further, and its work is done when it comes to the last one. A job with a callback does not wait
    /// to be looked at: its work begins at once.
    /// </remarks>
    /// <value>Null. At Zoho it is seconds to hours.</value>
    public TimeSpan? BulkJobDuration { get; set; }

    /// <summary>The code with which bulk jobs fail instead of doing their work, for example <c>INTERNAL_SERVER_ERROR</c>.</summary>
    /// <value>Null: they do their work.</value>
    public string? BulkJobFailure { get; set; }

    /// <summary>How many records the file of one bulk read job holds at most.</summary>
    /// <value>200,000.</value>
    public int BulkReadRowLimit { get; set; } = 200_000;

    /// <summary>The last page that a bulk read job can ask for by its number.</summary>
    /// <value>50. Other sources say 500.</value>
    public int BulkReadPageLimit { get; set; } = 50;

    /// <summary>How many results of bulk read jobs an organization may download in a minute; after one more there are none for a minute.</summary>
    /// <value>10. 0: any number.</value>
    public int BulkDownloadsPerMinute { get; set; } = 10;

    /// <summary>How long the result of a bulk read job can be downloaded.</summary>
    /// <value>24 hours.</value>
    public TimeSpan BulkReadRetention { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How many rows a file of a bulk write job may have.</summary>
    /// <value>25,000.</value>
    public int BulkWriteRowLimit { get; set; } = 25_000;

    /// <summary>How many bytes an uploaded file may have.</summary>
    /// <value>25 MB.</value>
    public long BulkUploadLimit { get; set; } = 25 * 1024 * 1024;

    /// <summary>The status of an upload that is too large: 400 with <c>INVALID_DATA</c>, or 413 with <c>FILE_TOO_LARGE</c> as in older descriptions.</summary>
    /// <value>400.</value>
    public int OversizeUploadStatus { get; set; } = 400;

    /// <summary>Whether an upload without the right headers is refused in the form of the gateway before the files, which is unlike all others.</summary>
    /// <value>False.</value>
    public bool RefuseUploadsAtGateway { get; set; }

    /// <summary>How long the result of a bulk write job can be downloaded.</summary>
    /// <value>7 days.</value>
    public TimeSpan BulkWriteRetention { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Whether the address of a bulk write job's result is a path of the API server instead of a whole address.</summary>
    /// <value>False. Zoho's pages show both.</value>
    public bool RelativeBulkWriteResult { get; set; }
}
