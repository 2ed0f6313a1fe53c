namespace Zcrm;

public sealed class KeyNamesTests
{
    [Fact]
    public void No_two_keys_are_the_same_name()
    {
        string[] names = [.. ConfigurationKeys.All.Select(key => KeyNames.Normalize(key.Name))];
        names.ShouldBeUnique();
        string[] legacy = [.. LegacyKeys.All.SelectMany(key => key.Names).Select(KeyNames.Normalize)];
        legacy.ShouldBeUnique();
    }
}
