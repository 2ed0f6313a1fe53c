namespace Zcrm;

/// <summary>What a mocked client gives back can be made.</summary>
public sealed class CrmModelFactoryTests
{
    [Fact]
    public async Task Code_that_takes_a_client_is_tested_without_one()
    {
        WriteResults results = await new Mocked().InsertAsync([new CrmRecord { Id = "7" }, new CrmRecord()], cancellationToken: TestContext.Current.CancellationToken);
        results.Succeeded.Single().Id.ToString().ShouldBe("7");
        (results.Failed.Single().Index, results[1].Outcome, results[1].Error!.Code).ShouldBe((1, WriteOutcome.Refused, CrmErrorCode.DuplicateData));
        Should.Throw<ZcrmBatchException>(results.EnsureAllSucceeded).Message.ShouldContain("DUPLICATE_DATA");
    }

    [Fact]
    public void A_response_has_the_limits_that_its_headers_tell()
    {
        CrmResponse response = CrmModelFactory.Response(headers: new Dictionary<string, string> { ["X-API-CREDITS-REMAINING"] = "120" }, attempts: 2);
        (response.RemainingCredits, response.Attempts, response.ToString()).ShouldBe((120L, 2, "200 OK"));
    }

    [Fact]
    public void A_failure_has_an_error_and_a_success_has_none()
    {
        CrmError error = CrmModelFactory.Error(CrmErrorCode.InvalidData);
        Should.Throw<ArgumentException>(() => CrmModelFactory.Written(new CrmRecord(), WriteOutcome.Unknown));
        Should.Throw<ArgumentException>(() => CrmModelFactory.NotWritten(new CrmRecord(), error, WriteOutcome.Updated));
    }

    private sealed class Mocked : RecordsClient
    {
        public override Task<WriteResults> InsertAsync(IEnumerable<CrmRecord> records, WriteOptions? options = null, CancellationToken cancellationToken = default)
        {
            CrmError twice = CrmModelFactory.Error(CrmErrorCode.DuplicateData, "duplicate data");
            return Task.FromResult(CrmModelFactory.Results(
                records.Select((record, index) => record.Id.IsEmpty ? CrmModelFactory.NotWritten(record, twice, index: index) : CrmModelFactory.Written(record, index: index))));
        }
    }
}
