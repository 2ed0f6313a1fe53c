namespace Zcrm.Emulator;

/// <summary>Made-up names of people, companies, places and things, from which the sample records are put together.</summary>
internal static class SampleNames
{
    public static readonly string[] First =
    [
        "Mai", "Jonas", "Amara", "Luca", "Ingrid", "Tomás", "Priya", "Noah", "Zeynep", "Oskar", "Lindiwe", "Émile", "Sofia", "Kenji", "Hanna", "Rashid",
        "Clara", "Mateo", "Freja", "Ivan", "Nadia", "Samuel", "Yuki", "Olga",
    ];

    public static readonly string[] Last =
    [
        "Ito", "Berg", "Okafor", "Rossi", "Dahl", "Álvarez", "Raman", "Fischer", "Yılmaz", "Novak", "Dube", "Laurent", "Costa", "Mori", "Virtanen", "Haddad",
        "Weiss", "Silva", "Jensen", "Petrov", "Karim", "Adler", "Tanaka", "Sokolova", "O'Hara", "Núñez", "Lindqvist", "Marsh", "van Dijk", "Brandt", "Quist",
    ];

    public static readonly string[] Companies =
    [
        "Northwind Turbines", "Blue Heron Press", "Kestrel Logistics", "Alder & Finch", "Saltwater Labs", "Granit Bau", "Lumen Optik", "Orchard Foods",
        "Pinecone Games", "Harbour Freight Lines", "Tidal Energy Works", "Copperfield Books", "Mistral Aviation", "Juniper Health", "Quarry Stone Group",
        "Velvet Coffee Roasters", "Arctic Fiber", "Sunflower Seeds Co.", "Meridian Rail", "Fable Studios", "Ironbridge Tools", "Cascade Water", "Willow Textiles",
        "Polar Bear Storage",
    ];

    public static readonly (string City, string State, string Country)[] Places =
    [
        ("Ulm", "Baden-Württemberg", "Germany"), ("Porto", "Norte", "Portugal"), ("Austin", "Texas", "United States"), ("Kyōto", "Kansai", "Japan"),
        ("Leeds", "West Yorkshire", "United Kingdom"), ("Pune", "Maharashtra", "India"), ("Malmö", "Skåne", "Sweden"), ("Hobart", "Tasmania", "Australia"),
        ("Toronto", "Ontario", "Canada"), ("Lyon", "Auvergne-Rhône-Alpes", "France"),
    ];

    public static readonly string[] Titles =
        ["Head of Purchasing", "Chief Engineer", "Office Manager", "IT Director", "Founder", "Sales Manager", "Operations Lead", "Finance Director"];

    public static readonly string[] Things =
    [
        "Heat Pump", "Field Sensor", "Label Printer", "Backup Service", "Route Planner", "Cold Store Door", "Weather Station", "Time Clock", "Signal Amplifier",
        "Server Rack", "Support Plan", "Training Day", "Barcode Reader", "Air Filter", "Water Meter", "Roof Panel", "Drone Survey", "Data Logger",
        "Battery Pack", "Inspection Kit",
    ];

    /// <summary>Letters and digits of a name in lower case, without accents, as an address has them.</summary>
    public static string Slug(string name) => string.Concat(name.Normalize(System.Text.NormalizationForm.FormD)
        .Replace('ı', 'i')
        .Where(char.IsAsciiLetterOrDigit)
        .Select(char.ToLowerInvariant));
}
