namespace Zcrm.Emulator.Tests;

/// <summary>What queries cost in large modules, counted in steps of SQLite's machine and not in time.</summary>
public sealed class CoqlWorkTests : CoqlTest
{
    private const int Some = 6_000;
    private const int Many = 4 * Some;

    [Theory]
    [InlineData("Product_Name = 'product name 77'")]
    [InlineData("Product_Code in ('Product Code 5', 'Product Code 999')")]
    [InlineData("Product_Name like 'Product Name 59%'")]
    [InlineData("(Unit_Price = 12.25 and Product_Active = 'true')")]
    [InlineData("Unit_Price between 100 and 100.5")]
    [InlineData("(Product_Name = 'Product Name 5' or Product_Code = 'Product Code 6')")]
    [InlineData("Unit_Price > 1")]
    [InlineData("id is not null order by Product_Name desc")]
    public async Task A_filter_looks_at_what_it_finds_however_many_records_there_are(string criteria)
    {
        string query = $"select Product_Name, Unit_Price from Products where {criteria} limit 10";
        Zoho.Data.Fill("Products", Some);
        await QueryAsync(query);
        int few = await StepsAsync(query);
        Zoho.Data.Fill("Products", Many - Some);
        int many = await StepsAsync(query);
        many.ShouldBeLessThan(2 * few + 50, $"{criteria}: {few} hundred steps, then {many}");
    }

    [Theory]
    [InlineData("COUNT(id)", "Unit_Price > 1")]
    [InlineData("COUNT(id)", "(Unit_Price > 1 and Product_Active = 'true')")]
    [InlineData("COUNT(id)", "(Unit_Price > 1 and Product_Name not like '%x%')")]
    [InlineData("SUM(Unit_Price)", "Product_Name is not null")]
    [InlineData("MAX(Unit_Price)", "Unit_Price > 1")]
    public async Task An_aggregate_of_many_records_reads_an_index_and_none_of_them(string aggregate, string criteria)
    {
        Zoho.Data.Fill("Products", Some);
        string query = $"select {aggregate} from Products where {criteria}";
        await QueryAsync(query);
        int byIndex = await StepsAsync(query);

        // What a lookup leads to is in no index, so that the records themselves are read.
        int byRecords = await StepsAsync($"select {aggregate} from Products where ({criteria} and Owner.id is not null)");
        (byIndex * 100 / Some).ShouldBeLessThan(20, $"{byIndex} hundred steps, and {byRecords} hundred by reading records");
        byIndex.ShouldBeLessThan(byRecords);
    }

    [Theory]
    [InlineData("COUNT(id)", "(Unit_Price > 100 and Unit_Price <= 900)", "")]
    [InlineData("COUNT(id), SUM(Unit_Price), AVG(Unit_Price), MIN(Unit_Price), MAX(Unit_Price)", "Product_Code like 'product code 1%'", "")]
    [InlineData("Product_Active, COUNT(id), MAX(Unit_Price)", "Unit_Price > 100", " group by Product_Active order by Product_Active")]
    [InlineData("Owner, COUNT(id)", "(Unit_Price > 100 or Product_Active = 'false')", " group by Owner")]
    [InlineData("Unit_Price, COUNT(id), MIN(Created_Time)", "Product_Name is not null", " group by Unit_Price order by Unit_Price desc limit 5")]
    public async Task An_index_answers_what_the_records_do(string columns, string criteria, string rest)
    {
        Zoho.Data.Fill("Products", Some);
        string changed = (await QueryAsync("select id from Products where id is not null limit 1")).Ids[0];
        for (int round = 0; round < 2; round++)
        {
            TestAnswer byIndex = await QueryAsync($"select {columns} from Products where {criteria}{rest}");
            TestAnswer byRecords = await QueryAsync($"select {columns} from Products where ({criteria} and Owner.id is not null){rest}");
            byIndex.Status.ShouldBe(200, byIndex.Text);
            byIndex.Text.ShouldBe(byRecords.Text);
            await Zoho.PutAsync($"Products/{changed}", """{"data":[{"Unit_Price":123456.78,"Product_Active":false,"Product_Name":null,"Product_Code":"PRODUCT CODE 1x"}]}""");
            await Zoho.AddAsync("Products", """{"Product_Name":"New","Unit_Price":500}""");
        }
    }

    private Task<int> StepsAsync(string query) => MachineSteps.OfAsync(Zoho.Database, async () => (await QueryAsync(query)).Status.ShouldBeOneOf(200, 204));
}
