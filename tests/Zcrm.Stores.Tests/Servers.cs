[assembly: AssemblyFixture(typeof(Zcrm.PostgreSqlFixture))]
[assembly: AssemblyFixture(typeof(Zcrm.MariaDbFixture))]

namespace Zcrm;

/// <summary>The one PostgreSQL server of this test run.</summary>
public sealed class PostgreSqlFixture : PostgreSqlServer, IAsyncLifetime;

/// <summary>The one MariaDB server of this test run.</summary>
public sealed class MariaDbFixture : MariaDbServer, IAsyncLifetime;
