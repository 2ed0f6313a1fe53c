using System.Reflection;

namespace Zcrm;

public sealed class TypeConventionTests
{
    // Clients, whose names end so, stay open for mocking; records and objects are the bases of typed modules; options are the bases of an operation's own.
    private static readonly string[] OpenByDesign =
    [
        "BulkOptions", "BulkCriteria", "CrmCriteria", "CrmObject", "CrmRecord", "CrmReference", "CompositeCall", "CrmPageable`1", "CrmResults`1", "CallOptions",
        "ZcrmApiException", "ZcrmException",
    ];

    private static IEnumerable<Type> PublicTypes => Repository.Libraries.SelectMany(library => library.GetExportedTypes());

    [Fact]
    public void Classes_are_sealed_unless_they_are_open_by_design() => PublicTypes
        .Where(type => type.IsClass && !type.IsSealed && !type.Name.Split('`')[0].EndsWith("Client", StringComparison.Ordinal) && !OpenByDesign.Contains(type.Name))
        .ShouldBeEmpty();

    [Fact]
    public void Open_clients_have_virtual_methods_and_a_constructor_for_mocks()
    {
        Type[] clients = [.. PublicTypes.Where(type => type.Name.EndsWith("Client", StringComparison.Ordinal) && !type.IsSealed)];
        clients.ShouldNotBeEmpty();
        clients.Where(type => type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []) is not { IsFamily: true }).ShouldBeEmpty();
        clients.SelectMany(Methods).Where(method => !method.IsVirtual && !method.IsSpecialName).Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void Asynchronous_methods_end_in_async() => PublicTypes.SelectMany(Methods)
        .Where(method => IsTask(method.ReturnType) && !IsDelegate(method.DeclaringType) && !method.Name.EndsWith("Async", StringComparison.Ordinal))
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void Asynchronous_methods_take_a_cancellation_token_last() => PublicTypes.SelectMany(Methods)
        .Where(method => IsTask(method.ReturnType) && method.Name != "DisposeAsync")
        .Where(method => method.GetParameters() is not [.., { ParameterType: var last }] || last != typeof(CancellationToken))
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void Every_exception_of_the_library_has_the_one_base() => typeof(ZcrmClient).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(Exception)) && !type.IsSubclassOf(typeof(ZcrmException)) && type != typeof(ZcrmException))
        .Where(type => !type.IsSubclassOf(typeof(OperationCanceledException)))
        .ShouldBeEmpty();

    [Fact]
    public void Public_types_are_in_the_namespace_of_their_package() =>
        PublicTypes.Where(type => type.Namespace != type.Assembly.GetName().Name && type.Namespace is not ("Zcrm.Modules" or "Zcrm.Models")).ShouldBeEmpty();

    [Fact]
    public void No_public_member_shows_a_secret_as_text() => typeof(ZcrmClient).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(property => property.PropertyType == typeof(string))
        .Where(property => property.Name is "AccessToken" or "RefreshToken" or "ClientSecret" or "GrantToken" or "CodeVerifier" or "DeviceCode")
        .ShouldBeEmpty();

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => !IsDelegate(type) || method.Name == "Invoke");

    // The runtime names the methods of a delegate; how it is called is ours.
    private static bool IsDelegate(Type? type) => type?.IsSubclassOf(typeof(Delegate)) is true;

    private static bool IsTask(Type type) => type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)));

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
