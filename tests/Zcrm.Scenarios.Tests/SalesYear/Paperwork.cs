using System.Text;
using Zcrm.Modules;
using static Zcrm.Scenario;

namespace Zcrm;

/// <summary>June: notes, attachments, links, photos, files and images in fields, and a text that is longer than lists show.</summary>
internal static class Paperwork
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0];

    public static async Task RunAsync(SalesYear year)
    {
        await NoteAsync(year.Crm, year.Account);
        await AttachAsync(year.Crm, year.Account);
        await ShowAsync(year.Crm.Records("Contacts").Photo(year.Contact));
        await FileAsync(year.Crm, year.Deal, year.Sencha);

        RecordsClient<Account> accounts = year.Crm.Records<Account>();
        string story = $"<p>{new string('茶', 900)}</p>";
        await accounts.UpdateAsync(new Account { Id = year.Account, ["Story"] = story }, cancellationToken: Ct);
        (await accounts.List(["Story"]).FirstAsync(Ct)).Get<string>("Story")!.Length.ShouldBe(500);
        (await accounts.GetFullTextAsync(year.Account, ["Story"], cancellationToken: Ct))!.Get<string>("Story").ShouldBe(story);
    }

    private static async Task NoteAsync(ZcrmClient crm, CrmId account)
    {
        NotesClient notes = crm.Records("Accounts").Notes(account);
        Note first = await notes.AddAsync("Likes it strong", "Taste", cancellationToken: Ct);
        Note second = await notes.AddAsync("Pays late", cancellationToken: Ct);
        first.Content = "Likes it mild";
        await notes.UpdateAsync(first, cancellationToken: Ct);
        await notes.DeleteAsync(second.Id, cancellationToken: Ct);
        (await notes.List().SingleAsync(Ct)).Content.ShouldBe("Likes it mild");
    }

    private static async Task AttachAsync(ZcrmClient crm, CrmId account)
    {
        AttachmentsClient attachments = crm.Records("Accounts").Attachments(account);
        CrmAttachment map = await attachments.UploadAsync(File("map.txt", "Second street on the left"), cancellationToken: Ct);
        CrmAttachment page = await attachments.AddLinkAsync(new Uri("https://kyoto.example/house"), "The house", cancellationToken: Ct);
        CrmAttachment wrong = await attachments.UploadAsync(File("wrong.txt", "Third street"), cancellationToken: Ct);
        await attachments.DeleteAsync(wrong.Id, cancellationToken: Ct);
        (await attachments.List().ToListAsync(Ct)).Select(one => (one.Name, one.IsLink)).ShouldBe([(page.Name, true), (map.Name, false)]);
        (await TextAsync(await attachments.DownloadAsync(map.Id, cancellationToken: Ct))).ShouldBe("Second street on the left");
    }

    private static async Task ShowAsync(PhotoClient photo)
    {
        await photo.SetAsync(FileUpload.FromBytes(Png, "ana.png"), cancellationToken: Ct);
        await using (CrmFile file = (await photo.GetAsync(cancellationToken: Ct)).ShouldNotBeNull())
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken: Ct);
            bytes.ToArray().ShouldBe(Png);
        }

        await photo.DeleteAsync(cancellationToken: Ct);
        (await photo.GetAsync(cancellationToken: Ct)).ShouldBeNull();
    }

    private static async Task FileAsync(ZcrmClient crm, CrmId deal, CrmId product)
    {
        StoredFile contract = await crm.Files.UploadAsync(File("contract.txt", "We deliver"), cancellationToken: Ct);
        IReadOnlyList<StoredFile> pictures = await crm.Files.UploadAsync([FileUpload.FromBytes(Png, "leaf.png"), FileUpload.FromBytes(Png, "cup.png")], cancellationToken: Ct);
        await crm.Records<Deal>().UpdateAsync(new Deal { Id = deal, ["Contract"] = new[] { contract } }, cancellationToken: Ct);
        await crm.Records<Product>().UpdateAsync(new Product { Id = product, ["Pictures"] = pictures }, cancellationToken: Ct);

        StoredFile kept = (await crm.Records<Deal>().GetAsync(deal, cancellationToken: Ct))!.Files("Contract").ShouldHaveSingleItem();
        (await TextAsync(await crm.Records("Deals").DownloadFieldFileAsync(deal, kept.Id, cancellationToken: Ct))).ShouldBe("We deliver");
        (await crm.Records<Product>().GetAsync(product, cancellationToken: Ct))!.Files("Pictures").Select(picture => picture.Name).ShouldBe(["leaf.png", "cup.png"]);
    }

    private static FileUpload File(string name, string text) => FileUpload.FromBytes(Encoding.UTF8.GetBytes(text), name);

    private static async Task<string> TextAsync(CrmFile? file)
    {
        await using CrmFile open = file.ShouldNotBeNull();
        using var reader = new StreamReader(open.Content);
        return await reader.ReadToEndAsync(Ct);
    }
}
