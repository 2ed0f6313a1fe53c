namespace Zcrm;

public partial class CrmObject
{
    /// <summary>The same JSON as a type with properties of its own. Changes of one are not changes of the other.</summary>
    internal T ViewAs<T>() where T : CrmObject, new()
    {
        if (this is T same) return same;
        return new T { _source = _source, _shape = _shape, _slots = _slots };
    }
}
