namespace Zcrm;

/// <summary>Photos of records: set, shown, taken away.</summary>
public sealed class PhotoStory
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0];

    [Fact]
    public async Task A_photo_comes_back_as_it_was_set()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        PhotoClient photo = Photo(scenario);

        (await photo.GetAsync(cancellationToken: Scenario.Ct)).ShouldBeNull();
        await photo.SetAsync(FileUpload.FromBytes(Png, "me.png"), new PhotoOptions { SkipWorkflows = true }, Scenario.Ct);
        await using (CrmFile file = (await photo.GetAsync(cancellationToken: Scenario.Ct)).ShouldNotBeNull())
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken: Scenario.Ct);
            (file.Name, file.ContentType).ShouldBe(("me.png", "image/png"));
            bytes.ToArray().ShouldBe(Png);
        }

        await photo.DeleteAsync(cancellationToken: Scenario.Ct);
        (await photo.GetAsync(cancellationToken: Scenario.Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_no_photo_is_met_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        PhotoClient photo = scenario.Client().Records("Leads").Photo("55");

        (await Should.ThrowAsync<ArgumentException>(photo.SetAsync(FileUpload.FromBytes(Png, "me.pdf"), cancellationToken: Scenario.Ct))).Message.ShouldContain("PNG, JPEG, GIF or BMP");
        (await Should.ThrowAsync<ArgumentException>(photo.SetAsync(FileUpload.FromBytes(new byte[(10 * 1024 * 1024) + 1], "me.png"), cancellationToken: Scenario.Ct)))
            .Message.ShouldContain("10 MB");
        scenario.Zoho.Journal.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_photo_of_too_many_pixels_is_met_before_anything_is_sent()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        PhotoClient photo = Photo(scenario);
        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(photo.SetAsync(FileUpload.FromBytes(PngOf(5000, 3000), "ana.png"), cancellationToken: Scenario.Ct));
        refused.Message.ShouldStartWith("The photo 'ana.png' has 5000 x 3000 pixels, and Zoho takes at most 10 megapixels; scale it down.");
        scenario.Zoho.Journal.Entries.ShouldNotContain(entry => entry.Request.Path.EndsWith("/photo", StringComparison.Ordinal));
        await photo.SetAsync(FileUpload.FromStream(new MemoryStream(PngOf(4000, 2500)), "ana.png"), cancellationToken: Scenario.Ct);
    }

    [Fact]
    public async Task An_image_that_only_pretends_to_be_one_is_refused_by_Zoho()
    {
        await using Scenario scenario = await Scenario.StartAsync();
        var refused = await Should.ThrowAsync<ZcrmApiException>(Photo(scenario).SetAsync(FileUpload.FromBytes("text"u8.ToArray(), "me.png"), cancellationToken: Scenario.Ct));
        refused.Code.ShouldBe(CrmErrorCode.InvalidData);
    }

    private static byte[] PngOf(ushort width, ushort height) =>
        [.. Png.AsSpan(0, 16), 0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, .. Png.AsSpan(24)];

    private static PhotoClient Photo(Scenario scenario) =>
        scenario.Client().Records("Leads").Photo(scenario.Zoho.Data.Insert("Leads", new() { ["Last_Name"] = "Ito" }));
}
