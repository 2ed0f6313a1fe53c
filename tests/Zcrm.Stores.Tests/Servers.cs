[assembly: AssemblyFixture(typeof(Zcrm.PostgreSqlFixture))]
[assembly: AssemblyFixture(typeof(Zcrm.MariaDbFixture))]
[assembly: AssemblyFixture(typeof(Zcrm.RedisFixture))]

namespace Zcrm;

/// <summary>The one PostgreSQL server of this test run.</summary>
public sealed class PostgreSqlFixture : PostgreSqlServer, IAsyncLifetime;

/// <summary>The one MariaDB server of this test run.</summary>
public sealed class MariaDbFixture : MariaDbServer, IAsyncLifetime;

/// <summary>The one Redis server of this test run.</summary>
public sealed class RedisFixture : RedisServer, IAsyncLifetime;
