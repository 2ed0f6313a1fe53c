using CsCheck;

namespace Zcrm;

/// <summary>The size of an image is read from its first bytes, whatever stands before it, and no bytes can make the reader fail.</summary>
public sealed class ImageSizeTests
{
    private static readonly Gen<(ushort Width, ushort Height)> Sizes = Gen.Select(Gen.UShort[1, ushort.MaxValue], Gen.UShort[1, ushort.MaxValue]);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Each_format_tells_its_size() => Sizes.Sample(size =>
    {
        var expected = new ImageSize(size.Width, size.Height);
        ImageSize.Read(Images.Png(size.Width, size.Height)).ShouldBe(expected);
        ImageSize.Read(Images.Gif(size.Width, size.Height)).ShouldBe(expected);
        ImageSize.Read(Images.Bitmap(size.Width, size.Height)).ShouldBe(expected);
        ImageSize.Read(Images.Bitmap(size.Width, -size.Height)).ShouldBe(expected);
        ImageSize.Read(Images.OldBitmap(size.Width, size.Height)).ShouldBe(expected);
        ImageSize.Read(Images.Jpeg(size.Width, size.Height)).ShouldBe(expected);
    });

    [Fact]
    public void A_JPEG_may_have_any_segments_before_its_size() =>
        Gen.Select(Sizes, Gen.Int[0, 5000].Array[0, 8], Gen.Int[0, 3]).Sample((size, segments, padding) =>
            ImageSize.Read(Images.Jpeg(size.Width, size.Height, segments, padding)).ShouldBe(new ImageSize(size.Width, size.Height)));

    [Fact]
    public void Bytes_that_end_early_or_are_no_image_tell_nothing_and_break_nothing()
    {
        byte[] jpeg = Images.Jpeg(40, 30, [100, 200]);
        for (int length = 0; length < jpeg.Length - 2; length++) ImageSize.Read(jpeg.AsSpan(0, length)).ShouldBeNull();
        Gen.Byte.Array[0, 80].Sample(bytes => ImageSize.Read([0xFF, 0xD8, .. bytes]) is not { Width: < 0 });
        Gen.Byte.Array[0, 80].Sample(bytes => ImageSize.Read(["Text"u8[0], .. bytes]) is null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(3)]
    public async Task Up_to_256_KB_of_an_upload_are_looked_at_and_all_of_it_is_sent(int segments)
    {
        byte[] image = [.. Images.Jpeg(4000, 3000, Enumerable.Repeat(60_000, segments)), .. new byte[300_000]];
        foreach (FileUpload file in (FileUpload[])[FileUpload.FromBytes(image, "a.jpg"), FileUpload.FromStream(new OnceStream(image), "a.jpg"), FileUpload.FromStream(new MemoryStream(image), "a.jpg")])
        {
            (await ImageSize.OfAsync(file, Ct)).ShouldBe(segments > 4 ? null : new ImageSize(4000, 3000));
            var sent = new MemoryStream();
            long told = 0;
            await file.WriteToAsync(sent, count => told = count, Ct);
            sent.ToArray().ShouldBe(image);
            told.ShouldBe(image.Length);
        }
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_held_by_256_KB_at_most()
    {
        var source = new MadeUpStream(50_000_000);
        FileUpload file = FileUpload.FromStream(source, "a.jpg");
        (await ImageSize.OfAsync(file, Ct)).ShouldBeNull();
        source.Left.ShouldBeGreaterThanOrEqualTo(50_000_000 - (256 * 1024));
        var sent = new CountingStream();
        await file.WriteToAsync(sent, _ => { }, Ct);
        sent.Count.ShouldBe(50_000_000);
    }

    [Fact]
    public async Task An_upload_that_was_sent_already_is_not_looked_at()
    {
        FileUpload file = FileUpload.FromStream(new OnceStream(Images.Png(4, 3)), "a.png");
        await file.WriteToAsync(Stream.Null, _ => { }, Ct);
        (await ImageSize.OfAsync(file, Ct)).ShouldBeNull();
    }
}
