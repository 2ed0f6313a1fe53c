namespace Zcrm.ApiModel;

public sealed class PathKeyTests
{
    [Theory]
    [InlineData("https://zohoapis.{dc}/crm/{version}", "/settings/tags", "/crm/v8/settings/tags")]
    [InlineData("https://zohoapis.{dc}/crm/bulk/{version}", "/read", "/crm/bulk/v8/read")]
    [InlineData("https://zohoapis.com", "/crm/v8/settings/tags", "/crm/v8/settings/tags")]
    public void A_path_has_its_prefix_whichever_part_of_the_file_states_it(string server, string path, string full) =>
        PathKey.Full(server, path).ShouldBe(full);

    [Theory]
    [InlineData("/crm/v8/{module_api_name}/{record_id}/Attachments/{id}", "/{module}/{id}/Attachments/{attachmentId}")]
    [InlineData("/crm/v8/settings/territories/{territory}/users/{user}", "/settings/territories/{territoryId}/users/{userId}")]
    [InlineData("/crm/v8/settings/tags/{tag}", "/settings/tags/{id}")]
    [InlineData("/crm/v8/{module}/{id}/{related_list_api_name}/{related_record_id}", "/{module}/{id}/{relatedList}/{relatedId}")]
    public void Placeholders_have_one_vocabulary(string full, string path) => PathKey.Split(full)!.Value.Path.ShouldBe(path);

    [Theory]
    [InlineData("/")]
    [InlineData("/{download_url}")]
    public void What_is_no_path_of_the_API_is_left_out(string full) => PathKey.Split(full).ShouldBeNull();

    [Fact]
    public void Names_of_placeholders_and_case_do_not_tell_operations_apart() =>
        PathKey.Of("GET", "api", "/Contacts/roles/{id}").ShouldBe(PathKey.Of("GET", "api", "/contacts/roles/{role}"));
}
