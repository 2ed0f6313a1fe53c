using System.Net;

namespace Zcrm.Emulator;

public sealed class BulkReadRefusalTests : BulkTest
{
    [Theory]
    [InlineData("""{"query":{"module":{"api_name":"Nothing"}}}""", "MODULE_NOT_AVAILABLE")]
    [InlineData("""{"query":{"module":{"api_name":"Notes"}}}""", "MODULE_NOT_SUPPORTED")]
    [InlineData("""{"query":{"module":{"api_name":"Leads"},"fields":["No_Field"]}}""", "FIELD_NOT_AVAILABLE")]
    [InlineData("""{"query":{"module":{"api_name":"Leads"},"fields":["Record_Image"]}}""", "FIELD_NOT_SUPPORTED")]
    [InlineData("""{"query":{"module":{"api_name":"Leads"},"page":0}}""", "PAGE_NOT_SUPPORTED")]
    [InlineData("""{"query":{"module":{"api_name":"Leads"},"page":51}}""", "PAGE_RANGE_EXCEEDED")]
    [InlineData("""{"query":{"module":{"api_name":"Leads"},"cvid":"1"}}""", "CVID_NOT_SUPPORTED")]
    [InlineData("""{"query":{"page_token":"abc"}}""", "INVALID_DATA")]
    [InlineData("""{"query":{"module":{"api_name":"Leads"}},"file_type":"xml"}""", "INVALID_DATA")]
    [InlineData("""{"query":{"module":{"api_name":"Leads"}},"file_type":"ics"}""", "NOT_SUPPORTED_FEATURE")]
    [InlineData("""{"query":{"module":{"api_name":"Leads"}},"callback":{"url":"nowhere","method":"post"}}""", "INVALID_CALLBACK_URL")]
    [InlineData("""{"query":{"module":{"api_name":"Leads"}},"callback":{"url":"http://localhost/","method":"get"}}""", "INVALID_CALLBACK_METHOD")]
    [InlineData("{}", "QUERY_NOT_SUPPORTED")]
    [InlineData("[]", "REQUEST_BODY_NOT_SUPPORTED")]
    [InlineData("{", "REQUEST_BODY_NOT_READABLE")]
    [InlineData("", "REQUEST_BODY_IS_EMPTY")]
    public async Task Requests_that_make_no_sense_are_refused(string body, string code)
    {
        Answer answer = await PostAsync("/crm/bulk/v8/read", body);
        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.BadRequest, code));
    }

    [Theory]
    [InlineData("""{"field":{"api_name":"City"},"api_name":"City","comparator":"equal","value":"x"}""", "AMBIGUOUS_CRITERIA")]
    [InlineData("""{"field":{"api_name":"City"},"group":[]}""", "AMBIGUOUS_GROUP_IN_CRITERIA")]
    [InlineData("""{"group_operator":"xor","group":[{"api_name":"City","comparator":"equal","value":"x"}]}""", "GROUP_OPERATOR_NOT_SUPPORTED")]
    [InlineData("""{"comparator":"equal","value":"x"}""", "INVALID_CRITERIA")]
    [InlineData("""{"api_name":"No_Field","comparator":"equal","value":"x"}""", "FIELD_IN_CRITERIA_NOT_AVAILABLE")]
    [InlineData("""{"api_name":"Record_Image","comparator":"equal","value":"x"}""", "FIELD_IN_CRITERIA_NOT_SUPPORTED")]
    [InlineData("""{"api_name":"City","comparator":"like","value":"x"}""", "FIELD_COMPARATOR_IN_CRITERIA_NOT_SUPPORTED")]
    [InlineData("""{"api_name":"City","comparator":"greater_than","value":"x"}""", "FIELD_AND_COMPARATOR_IN_CRITERIA_NOT_COMPATIBLE")]
    [InlineData("""{"api_name":"City","comparator":"in","value":"x"}""", "COMPARATOR_AND_VALUE_IN_CRITERIA_NOT_COMPATIBLE")]
    [InlineData("""{"api_name":"City","comparator":"equal","value":["x"]}""", "COMPARATOR_AND_VALUE_IN_CRITERIA_NOT_COMPATIBLE")]
    [InlineData("""{"api_name":"Created_Time","comparator":"equal","value":"2026-01-01T00:00:00.123+00:00"}""", "FIELD_AND_VALUE_IN_CRITERIA_NOT_COMPATIBLE")]
    [InlineData("""{"api_name":"No_of_Employees","comparator":"equal","value":"many"}""", "FIELD_AND_VALUE_IN_CRITERIA_NOT_COMPATIBLE")]
    public async Task Criteria_that_make_no_sense_are_refused(string criteria, string code)
    {
        Answer answer = await PostAsync("/crm/bulk/v8/read", $$$"""{"query":{"module":{"api_name":"Leads"},"criteria":{{{criteria}}}}}""");
        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.BadRequest, code));
    }

    [Fact]
    public async Task Criteria_have_25_comparisons_and_200_values_at_most()
    {
        string one = """{"api_name":"City","comparator":"equal","value":"x"}""";
        string many = $$"""{"group_operator":"or","group":[{{string.Join(',', Enumerable.Repeat(one, 26))}}]}""";
        string values = $$"""{"api_name":"City","comparator":"in","value":[{{string.Join(',', Enumerable.Repeat("\"x\"", 201))}}]}""";
        foreach ((string criteria, string code) in new[] { (many, "CRITERIA_LIMIT_EXCEEDED"), (values, "VALUE_LIMIT_EXCEEDED_IN_CRITERIA") })
        {
            Answer answer = await PostAsync("/crm/bulk/v8/read", $$$"""{"query":{"module":{"api_name":"Leads"},"criteria":{{{criteria}}}}}""");
            answer.Code.ShouldBe(code);
        }
    }

    [Fact]
    public async Task The_content_type_and_the_modules_scope_are_needed()
    {
        const string Body = """{"query":{"module":{"api_name":"Leads"}}}""";
        Answer plain = await PostAsync("/crm/bulk/v8/read", Body, "text/plain");
        (plain.Status, plain.Code).ShouldBe((HttpStatusCode.UnsupportedMediaType, "MEDIA_TYPE_NOT_SUPPORTED"));
        Tokens narrow = await Browser.SignInAsync("ZohoCRM.bulk.READ,ZohoCRM.modules.contacts.READ");
        Answer other = await PostAsync("/crm/bulk/v8/read", Body, token: narrow.Access);
        (other.Status, other.Code).ShouldBe((HttpStatusCode.Unauthorized, "OAUTH_SCOPE_MISMATCH"));
    }
}
