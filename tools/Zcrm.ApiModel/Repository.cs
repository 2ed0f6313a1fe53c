namespace Zcrm.ApiModel;

/// <summary>Finds the checkout in which the tool runs.</summary>
internal static class Repository
{
    public static string Root()
    {
        for (DirectoryInfo? folder = new(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Zcrm.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("Run this inside a checkout of Zcrm: no Zcrm.slnx is above the current folder.");
    }
}
