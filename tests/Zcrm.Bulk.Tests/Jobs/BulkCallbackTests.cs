using System.Text;

namespace Zcrm.Bulk;

public sealed class BulkCallbackTests
{
    private readonly BulkCallback _callback = new(new Uri("https://app.example/zoho"));

    [Theory]
    [InlineData("""{"data":[{"id":"77","state":"COMPLETED"}]}""")]
    [InlineData("""{"id":"77","status":"COMPLETED"}""")]
    [InlineData("""{"job_id":77}""")]
    public async Task A_message_names_its_job_in_any_of_three_forms(string body)
    {
        Task waiting = _callback.WaitAsync(77);

        _callback.Accept(Encoding.UTF8.GetBytes(body)).ShouldBeTrue();

        await waiting.WaitAsync(TestContext.Current.CancellationToken);
        _callback.WaitAsync(78).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public void A_message_may_come_before_the_job_is_waited_for()
    {
        _callback.Accept("""{"id":"77"}"""u8.ToArray());

        _callback.WaitAsync(77).IsCompleted.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("""{"id":"../etc"}""")]
    [InlineData("""{"data":[null]}""")]
    public void Anything_else_is_turned_away(string body) => _callback.Accept(Encoding.UTF8.GetBytes(body)).ShouldBeFalse();

    [Fact]
    public void Zoho_needs_an_address_that_it_can_post_to() =>
        Should.Throw<ArgumentException>(() => new BulkCallback(new Uri("ftp://app.example"))).Message.ShouldContain("http");
}
