using System.Net;

namespace Zcrm.Emulator;

public sealed class PhotoTests : FileTest
{
    private string Path => $"Leads/{Lead}/photo";

    [Fact]
    public async Task A_photo_is_set_read_and_taken_away()
    {
        AddLead();
        (await DownloadAsync(Path)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await UploadAsync(Path, ("me.png", Png))).Text("message").ShouldBe("photo uploaded successfully");
        Zoho.Data.Find("Leads", Lead)!["Record_Image"].ShouldNotBeNull();
        var photo = await DownloadAsync(Path);
        photo.Bytes.ShouldBe(Png);
        photo.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await DeleteAsync(Path)).Text("message").ShouldBe("Photo deleted");
        (await DownloadAsync(Path)).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_is_no_image_or_too_large_is_refused()
    {
        AddLead();
        Answer text = await UploadAsync(Path, ("me.png", "no image"u8.ToArray()));
        (text.Status, text.Code).ShouldBe((HttpStatusCode.UnsupportedMediaType, "INVALID_DATA"));
        Answer heavy = await UploadAsync(Path, ("me.png", [.. Png, .. new byte[10 * 1024 * 1024]]));
        (heavy.Status, heavy.Code).ShouldBe((HttpStatusCode.RequestEntityTooLarge, "FILE_SIZE_EXCEEDS"));
        byte[] wide = [.. Png];
        (wide[17], wide[21]) = (0xFF, 0xFF);
        (await UploadAsync(Path, ("me.png", wide))).Code.ShouldBe("FILE_RESOLUTION_EXCEEDS");
    }

    [Fact]
    public async Task Modules_without_photos_refuse_them()
    {
        string task = Zoho.Data.Insert("Tasks", new() { ["Subject"] = "Call" });
        (await UploadAsync($"Tasks/{task}/photo", ("me.png", Png))).Code.ShouldBe("INVALID_MODULE");
    }

    [Theory]
    [InlineData("FFD8FFE000044A46FFC0000B080003000401011100", "image/jpeg", 4, 3)]
    [InlineData("474946383961040003000000", "image/gif", 4, 3)]
    [InlineData("424D000000000000000000000000280000000400000003000000", "image/bmp", 4, 3)]
    public void The_first_bytes_tell_the_type_and_size(string hex, string type, long width, long height) =>
        ImageFacts.Read(Convert.FromHexString(hex)).ShouldBe(new ImageFacts(type, width, height));
}
