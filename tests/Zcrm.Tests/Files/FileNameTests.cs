using CsCheck;

namespace Zcrm;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("attachment; filename=plan.txt", "plan.txt")]
    [InlineData("attachment;filename=\"Plan of 2026.txt\"", "Plan of 2026.txt")]
    [InlineData("attachment; filename=\"a \\\"b\\\"; c.txt\"", "a \"b\"; c.txt")]
    [InlineData("attachment; filename*=UTF-8''%E4%BA%AC%E9%83%BD.pdf", "京都.pdf")]
    [InlineData("attachment;filename*=UTF-8''a%20b.pdf;filename=\"c.pdf\"", "a b.pdf")]
    [InlineData("attachment; filename=\"x.pdf\"; filename*=iso-8859-1'de'%FC.pdf", "ü.pdf")]
    [InlineData("attachment; filename=\"x.pdf\"; filename*=utf-7''%FC.pdf", "x.pdf")]
    [InlineData("attachment; filename=\"\u00E4\u00BA\u00AC.pdf\"", "京.pdf")]
    [InlineData("attachment; filename=\"100%.txt\"", "100%.txt")]
    [InlineData("attachment; filename*=UTF-8''100%.txt", "100%.txt")]
    [InlineData("attachment; filename=\"C:\\folder\\plan.txt\"", "C:\\folder\\plan.txt")]
    [InlineData("attachment; filename=", "")]
    [InlineData("attachment; filename=\"open", "open")]
    [InlineData("attachment", null)]
    [InlineData("inline; size=4", null)]
    [InlineData(null, null)]
    public void The_name_of_a_download_is_read(string? header, string? expected) => ContentDispositionName.Read(header).ShouldBe(expected);

    [Theory]
    [InlineData("plan.txt", "plan.txt")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Windows\\system32\\drivers.sys", "drivers.sys")]
    [InlineData("..", null)]
    [InlineData("a/", null)]
    [InlineData("  . ", null)]
    [InlineData("a:b|c?.txt", "a_b_c_.txt")]
    [InlineData("line\nbreak\0.txt", "line_break_.txt")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("report. ", "report")]
    [InlineData("京都.pdf", "京都.pdf")]
    public void A_name_to_save_under_has_no_folder_and_nothing_that_a_disk_refuses(string name, string? expected) => FileName.Safe(name).ShouldBe(expected);

    [Fact]
    public void A_long_name_is_cut_before_its_extension()
    {
        string name = FileName.Safe(new string('x', 500) + ".pdf")!;
        name.Length.ShouldBe(200);
        name.ShouldEndWith("x.pdf");
    }

    [Fact]
    public void No_name_however_odd_leaves_its_folder() => Gen.String.Sample(name =>
    {
        if (FileName.Safe(name) is not { } safe) return;
        string folder = Path.Combine(Path.GetTempPath(), "zcrm");
        Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, safe))).ShouldBe(folder);
    });
}
