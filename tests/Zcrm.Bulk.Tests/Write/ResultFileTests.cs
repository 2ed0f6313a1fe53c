using System.Text;

namespace Zcrm.Bulk;

public sealed class ResultFileTests
{
    [Theory]
    [InlineData("ADDED,77,", BulkOutcome.Added, null)]
    [InlineData("UPDATED,77,", BulkOutcome.Updated, null)]
    [InlineData("SKIPPED,,", BulkOutcome.Skipped, null)]
    [InlineData("SKIPPED,,DUPLICATE_DATA-Email", BulkOutcome.Skipped, "DUPLICATE_DATA")]
    [InlineData("SKIPPED,,INVALID_DATA-Email", BulkOutcome.Failed, "INVALID_DATA")]
    [InlineData("UNPROCESSED,,", BulkOutcome.Failed, "UNPROCESSED")]
    [InlineData("SKIPPED,,\"MANDATORY_NOT_FOUND-Company,Last_Name:DUPLICATE_DATA-Email\"", BulkOutcome.Failed, "MULTIPLE_OR_MULTI_ERRORS")]
    [InlineData("REJOICED,,", BulkOutcome.Unknown, "unknown_outcome")]
    public void A_row_ends_as_its_status_and_errors_say(string cells, BulkOutcome outcome, string? code)
    {
        RowEnd end = Read($"Last_Name,STATUS,RECORD_ID,ERRORS\r\nIto,{cells}\r\n").ShouldHaveSingleItem().End;

        (end.Outcome, end.Error?.Code.Value).ShouldBe((outcome, code));
    }

    [Fact]
    public void Several_errors_are_each_told_with_their_columns()
    {
        CrmError error = Read("A,STATUS,RECORD_ID,ERRORS\r\nx,SKIPPED,,\"MANDATORY_NOT_FOUND-Company,Last_Name:DUPLICATE_DATA-Email\"\r\n")[0].End.Error!;

        error.Errors.Select(inner => (inner.Code.Value, inner.Field)).ShouldBe([("MANDATORY_NOT_FOUND", "Company"), ("DUPLICATE_DATA", "Email")]);
        error.Errors[0].Message.ShouldBe("MANDATORY_NOT_FOUND-Company,Last_Name");
    }

    [Fact]
    public void The_shown_columns_have_the_mark_of_the_row_that_was_sent()
    {
        var sent = new CsvRow();
        sent.Clear();
        sent.Add("Müller, \"Ana\"");
        sent.Add("");
        sent.Add("3");
        sent.Add("not shown");

        Read("A,B,C,STATUS,RECORD_ID,ERRORS\r\n\"Müller, \"\"Ana\"\" \",,3,ADDED,1,\r\n")[0].Key.ShouldBe(sent.Key);
    }

    [Theory]
    [InlineData("Last_Name,RECORD_ID\r\n")]
    [InlineData("")]
    [InlineData("A,STATUS,RECORD_ID,ERRORS\r\nx,ADDED\r\n")]
    [InlineData("A,STATUS,RECORD_ID,ERRORS\r\n\"x,ADDED,1,\r\n")]
    public void A_damaged_result_is_an_error_that_names_the_job(string csv) => Should.Throw<ZcrmBulkFileException>(() => Read(csv)).Job.ShouldBe("bulk write job 1");

    private static ResultRow[] Read(string csv)
    {
        using ResultFile file = ResultFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "bulk write job 1");
        return [.. file.Read()];
    }
}
