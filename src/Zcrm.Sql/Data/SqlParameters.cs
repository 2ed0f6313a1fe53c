using System.Data.Common;

namespace Zcrm.Sql;

/// <summary>The values of a statement. They never become part of its text.</summary>
internal sealed class SqlParameters
{
    private readonly List<(string Name, object Value)> _values = [];

    public static SqlParameters None { get; } = new();

    public SqlParameters With(string name, object value)
    {
        _values.Add((name, value));
        return this;
    }

    public void AddTo(DbCommand command)
    {
        foreach ((string name, object value) in _values)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
    }
}
