using System.Text.Json.Nodes;

namespace Zcrm.Emulator.Tests;

/// <summary>Fields that few modules have: numbers that count up, prices by quantity, comments, taxes of products, consent, multi-user lookups.</summary>
public sealed class SpecialFieldTests : IAsyncDisposable
{
    private readonly TestZoho _zoho = new();

    public ValueTask DisposeAsync() => _zoho.DisposeAsync();

    [Fact]
    public async Task Auto_numbers_count_up_and_cannot_be_written()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("Ticket", "autonumber") { NumberPrefix = "T-" });
        string first = await _zoho.AddAsync("Leads", """{"Last_Name":"A"}""");
        string second = await _zoho.AddAsync("Leads", """{"Last_Name":"B","Ticket":"mine"}""");
        await _zoho.PutAsync($"Leads/{first}", """{"data":[{"Ticket":"mine"}]}""");
        ((string)(await _zoho.ReadAsync("Leads", first))["Ticket"]!).ShouldBe("T-1");
        ((string)(await _zoho.ReadAsync("Leads", second))["Ticket"]!).ShouldBe("T-2");
        JsonNode field = (await _zoho.GetAsync("settings/fields?module=Leads")).Json!["fields"]!.AsArray().First(one => (string?)one!["api_name"] == "Ticket")!;
        ((string)field["auto_number"]!["prefix"]!).ShouldBe("T-");
    }

    [Fact]
    public async Task Price_ranges_keep_their_lower_case_keys()
    {
        string id = await _zoho.AddAsync("Price_Books", """{"Price_Book_Name":"P","Pricing_Details":[{"from_range":1,"to_range":5,"discount":0}]}""");
        JsonObject range = (await _zoho.ReadAsync("Price_Books", id))["Pricing_Details"]![0]!.AsObject();
        range.Select(pair => pair.Key).ShouldBe(["from_range", "to_range", "discount", "id"]);
        ((int)range["to_range"]!).ShouldBe(5);
    }

    [Fact]
    public async Task Comments_say_who_made_them_and_when()
    {
        string id = await _zoho.AddAsync("Cases", """{"Subject":"S","Status":"New","Case_Origin":"Email","Comments":[{"comment_content":"Why?"}]}""");
        _zoho.User = _zoho.Users[1];
        await _zoho.PutAsync($"Cases/{id}", """{"data":[{"Comments":[{"comment_content":"Because."}]}]}""");
        JsonNode read = await _zoho.ReadAsync("Cases", id);
        read["Comments"]!.AsArray().Select(comment => $"{comment!["commented_by"]!["name"]}: {comment["comment_content"]}").ShouldBe(["Ana Lo: Why?", "Ben Ek: Because."]);
        ((string)read["Comments"]![0]!["commented_time"]!).ShouldBe("2026-03-01T05:00:00-07:00");
        ((int)read["No_of_comments"]!).ShouldBe(2);
    }

    [Fact]
    public async Task Taxes_of_a_product_are_objects_and_in_version_2_texts()
    {
        string id = await _zoho.AddAsync("Products", """{"Product_Name":"Tea","Tax":[{"value":"Vat - 10.0 %"}]}""");
        ((string)(await _zoho.ReadAsync("Products", id))["Tax"]![0]!["value"]!).ShouldBe("Vat - 10.0 %");
        ((string)(await _zoho.RefusedAsync("Products", """{"Product_Name":"Tea","Tax":["Vat"]}"""))["details"]!["json_path"]!).ShouldBe("$.data[0].Tax[0].value");
        _zoho.Version = 2;
        await _zoho.AddAsync("Products", """{"Product_Name":"Tea","Tax":["Vat"]}""");
    }

    [Fact]
    public async Task Consent_is_kept_part_by_part()
    {
        _zoho.Data.AddField("Leads", new EmulatedField("Data_Processing_Basis_Details", "consent_lookup"));
        string id = await _zoho.AddAsync("Leads", """
            {"Last_Name":"A","Data_Processing_Basis_Details":{"Data_Processing_Basis":"Obtained","Contact_Through_Email":true,"Consent_Date":"2026-01-01"}}
            """);
        await _zoho.PutAsync($"Leads/{id}", """{"data":[{"Data_Processing_Basis_Details":{"Contact_Through_Email":false}}]}""");
        JsonNode consent = (await _zoho.ReadAsync("Leads", id))["Data_Processing_Basis_Details"]!;
        ((string)consent["Data_Processing_Basis"]!, (bool)consent["Contact_Through_Email"]!, (string)consent["Consent_Date"]!).ShouldBe(("Obtained", false, "2026-01-01"));
        ((string)consent["Owner"]!["name"]!).ShouldBe("Ana Lo");
        JsonNode refused = await _zoho.RefusedAsync("Leads", """{"Last_Name":"A","Data_Processing_Basis_Details":{"Consent_Date":"soon"}}""");
        ((string)refused["details"]!["json_path"]!).ShouldBe("$.data[0].Data_Processing_Basis_Details.Consent_Date");
    }

    [Fact]
    public async Task Users_are_linked_and_unlinked_row_by_row()
    {
        _zoho.Data.AddField("Deals", new EmulatedField("Team", "multiuserlookup") { RowFields = [new("User", "userlookup")] });
        string id = await _zoho.AddAsync("Deals", $$$"""
            {"Deal_Name":"D","Stage":"Qualification","Team":[{"User":{"id":"{{{_zoho.Users[0].Id}}}"}},{"User":{"id":"{{{_zoho.Users[1].Id}}}"}}]}
            """);
        JsonArray team = (await _zoho.ReadAsync("Deals", id))["Team"]!.AsArray();
        team.Select(link => (string?)link!["User"]!["email"]).ShouldBe(["ana@example.com", "ben@example.com"]);
        await _zoho.PutAsync($"Deals/{id}", $$"""{"data":[{"Team":[{"id":"{{team[0]!["id"]}}","_delete":null}]}]}""");
        (await _zoho.ReadAsync("Deals", id))["Team"]!.AsArray().Select(link => (string?)link!["User"]!["name"]).ShouldBe(["Ben Ek"]);
    }
}
