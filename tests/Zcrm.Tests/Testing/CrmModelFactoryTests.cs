using System.Net;

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

    [Fact]
    public async Task A_list_has_all_items_on_as_many_pages_as_they_need()
    {
        CrmPageable<int> list = CrmModelFactory.Pageable([1, 2, 3, 4, 5], pageSize: 2);
        (await list.ToListAsync(TestContext.Current.CancellationToken)).ShouldBe([1, 2, 3, 4, 5]);
        (await list.AsPages().Select(page => page.Items.Count).ToListAsync(TestContext.Current.CancellationToken)).ShouldBe([2, 2, 1]);
        (await CrmModelFactory.Pageable<int>([]).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, typeof(ZcrmApiException))]
    [InlineData(HttpStatusCode.Unauthorized, typeof(ZcrmAuthenticationException))]
    [InlineData(HttpStatusCode.PreconditionFailed, typeof(ZcrmConflictException))]
    [InlineData(HttpStatusCode.TooManyRequests, typeof(ZcrmRateLimitException))]
    public void A_mock_can_throw_what_a_client_throws(HttpStatusCode status, Type expected) =>
        CrmModelFactory.ApiException(CrmErrorCode.InvalidData, statusCode: status).ShouldBeOfType(expected);

    [Fact]
    public void A_thrown_error_has_its_details()
    {
        ZcrmApiException duplicate = CrmModelFactory.ApiException(CrmErrorCode.DuplicateData, "duplicate data", details: new CrmObject { ["api_name"] = "Email", ["id"] = "7" });
        (duplicate.Field, duplicate.Error.DuplicateId).ShouldBe(("Email", "7"));
        var wait = (ZcrmRateLimitException)CrmModelFactory.ApiException(CrmErrorCode.TooManyRequests, statusCode: HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(3));
        wait.RetryAfter.ShouldBe(TimeSpan.FromSeconds(3));
        CrmModelFactory.TransportException(wasSent: false).WasSent.ShouldBeFalse();
    }

    [Fact]
    public void Items_succeed_or_are_refused()
    {
        ItemResults results = CrmModelFactory.Items(CrmModelFactory.Item("7"), CrmModelFactory.RefusedItem(CrmModelFactory.Error(CrmErrorCode.DuplicateData), index: 1));
        (results.Succeeded.Single().Id.ToString(), results.Failed.Single().Code).ShouldBe(("7", CrmErrorCode.DuplicateData));
        Should.Throw<ZcrmApiException>(results.EnsureAllSucceeded).Code.ShouldBe(CrmErrorCode.DuplicateData);
        CrmModelFactory.Items(CrmModelFactory.Item()).EnsureAllSucceeded().Single().Id.IsEmpty.ShouldBeTrue();
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
