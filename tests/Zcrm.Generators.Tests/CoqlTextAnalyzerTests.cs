namespace Zcrm.Generators;

public sealed class CoqlTextAnalyzerTests
{
    [Theory]
    [InlineData("CoqlText.Parse(\"select a from M where x = 'open\")", "the quote at position 26 is never closed")]
    [InlineData("CoqlText.Parse(\"select a from M having x\")", "'having' at position 16 follows where nothing can")]
    [InlineData("CoqlText.Parse(\"select a from M where x = null\")", "write 'x is null'")]
    [InlineData("CoqlText.Parse(\"select a, a from M\")", "The query asks for a twice")]
    [InlineData("CoqlText.From($\"select a from M where x = {mail} order b\")", "stands where 'by' should")]
    [InlineData("crm.QueryAsync($\"selct a from M where x = {mail}\")", "stands where 'select' should")]
    [InlineData("crm.QueryAsync($\"select a from M where x in {mails} or\")", "stands where a field should")]
    [InlineData("crm.QueryAsync($\"update M\")", "stands where 'select' should")]
    public async Task A_text_that_is_no_query_is_reported(string call, string problem)
    {
        string report = (await Compiling.AnalyzeAsync(Program(call))).ShouldHaveSingleItem();
        report.ShouldStartWith("ZCRM011: ");
        report.ShouldContain(problem);
    }

    [Theory]
    [InlineData("CoqlText.Parse(\"select a from M where x = @mail and y in @list and z = 'a@b'\", (\"mail\", mail), (\"list\", mails))")]
    [InlineData("CoqlText.Parse(mail)")]
    [InlineData("CoqlText.From($\"select {mail:name} from M where x = {mail} and y in {mails} and z in ({mail}, {mail}) limit 5\")")]
    [InlineData("crm.QueryAsync($\"select COUNT(id) from Deals where Amount between {1} and {2} group by Stage\")")]
    public async Task A_query_is_not(string call) => (await Compiling.AnalyzeAsync(Program(call))).ShouldBeEmpty();

    private static string Program(string call) => $$"""
        public static class Program
        {
            public static object Query(ZcrmClient crm, string mail, string[] mails) => {{call}};
        }
        """;
}
