using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Zcrm;

public partial class CrmObject
{
    /// <summary>Gets a field as the .NET type that fits what it holds, or sets it.</summary>
    /// <remarks>
    /// Text comes as <see cref="string"/>; numbers as <see cref="long"/>, else exactly as <see cref="decimal"/>, else as <see cref="double"/>;
    /// objects as <see cref="CrmObject"/>; arrays as <see cref="IReadOnlyList{T}"/> of these. Dates and ids are text in JSON: read them with <see cref="Get{T}"/>.
    /// See <see cref="Set"/> for what can be set.
    /// </remarks>
    /// <param name="name">The field's API name.</param>
    /// <value>Null when the field is null or absent.</value>
    public object? this[string name]
    {
        get => !TryGetRaw(name, out ReadOnlySpan<byte> raw) ? null : raw[0] switch
        {
            (byte)'{' => GetObject(name),
            (byte)'[' => View(name, static (owner, field) => owner.ReadList(field)),
            _ => JsonScalar.ReadAny(raw),
        };
        set => Set(name, value);
    }

    /// <summary>Gets a field as a type of your choice.</summary>
    /// <typeparam name="T">
    /// <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="double"/>, <see cref="CrmId"/>,
    /// <see cref="CrmDiscount"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="Guid"/>, the nullable forms of these,
    /// a list of <see cref="string"/>, <see cref="CrmObject"/> or <see cref="JsonElement"/>.
    /// </typeparam>
    /// <param name="name">The field's API name.</param>
    /// <returns>The value; null when the field is null or absent and the type has a null.</returns>
    /// <exception cref="ZcrmDataException">The field holds something else, or nothing where the type has no null.</exception>
    /// <exception cref="NotSupportedException">The type is none of these.</exception>
    public T? Get<T>(string name)
    {
        if (TryGetRaw(name, out ReadOnlySpan<byte> raw) && raw[0] != (byte)'n') return Convert<T>(name, raw);
        if (default(T) is null) return default;
        throw new ZcrmDataException(name, typeof(T).Name, $"{(raw.IsEmpty ? "nothing" : "null")}; read it as {typeof(T).Name}? to allow for that");
    }

    /// <summary>Gets a field if it holds a value of the type.</summary>
    /// <typeparam name="T">One of the types of <see cref="Get{T}"/>.</typeparam>
    /// <param name="name">The field's API name.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when the field is absent, null or of another type.</returns>
    public bool TryGet<T>(string name, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!TryGetRaw(name, out ReadOnlySpan<byte> raw) || raw[0] == (byte)'n') return false;
        try
        {
            value = Convert<T>(name, raw);
            return true;
        }
        catch (ZcrmDataException)
        {
            return false;
        }
    }

    /// <summary>Gets a nested object. Changes in it are changes of this object.</summary>
    /// <param name="name">The field's API name.</param>
    /// <returns>The object; null when the field is null or absent.</returns>
    /// <exception cref="ZcrmDataException">The field holds something else.</exception>
    public CrmObject? GetObject(string name) => GetObject<CrmObject>(name);

    /// <summary>Gets a nested object as a type with properties of its own.</summary>
    /// <typeparam name="T">The type; all reads of a field should ask for the same.</typeparam>
    /// <inheritdoc cref="GetObject(string)"/>
    public T? GetObject<T>(string name) where T : CrmObject, new()
    {
        if (!TryGetRaw(name, out ReadOnlySpan<byte> raw) || raw[0] == (byte)'n') return null;
        if (raw[0] != (byte)'{') throw new ZcrmDataException(name, "an object", JsonScalar.KindOf(raw));
        return View(name, static (owner, field) => owner.Nested(field).ReadObject(new T()));
    }

    /// <summary>Gets a list of nested objects, for example the rows of a subform. Changes in them are changes of this object.</summary>
    /// <param name="name">The field's API name.</param>
    /// <returns>The objects; empty when the field is null, absent or empty.</returns>
    /// <exception cref="ZcrmDataException">The field holds something else.</exception>
    public IReadOnlyList<CrmObject> GetObjects(string name) => GetObjects<CrmObject>(name);

    /// <summary>Gets a list of nested objects as a type with properties of its own.</summary>
    /// <typeparam name="T">The type; all reads of a field should ask for the same.</typeparam>
    /// <inheritdoc cref="GetObjects(string)"/>
    public IReadOnlyList<T> GetObjects<T>(string name) where T : CrmObject, new()
    {
        if (!TryGetRaw(name, out ReadOnlySpan<byte> raw) || raw[0] == (byte)'n') return [];
        if (raw[0] != (byte)'[') throw new ZcrmDataException(name, "a list of objects", JsonScalar.KindOf(raw));
        return View(name, static (owner, field) => owner.Nested(field).ReadObjects(static () => new T()));
    }

    /// <summary>Gets a field as it stands in JSON.</summary>
    /// <param name="name">The field's API name.</param>
    /// <returns>A copy; <see cref="JsonValueKind.Undefined"/> when the field is absent.</returns>
    public JsonElement GetJson(string name) => TryGetRaw(name, out ReadOnlySpan<byte> raw) ? JsonElement.Parse(raw) : default;

    private T Convert<T>(string name, ReadOnlySpan<byte> raw)
    {
        if (typeof(T) == typeof(CrmObject)) return (T)(object)GetObject(name)!;
        if (typeof(T) == typeof(JsonElement) || typeof(T) == typeof(JsonElement?)) return (T)(object)GetJson(name);
        if (typeof(T).IsAssignableFrom(typeof(string[])) && typeof(T) != typeof(object)) return (T)(object)JsonScalar.ReadStrings(name, raw);
        return typeof(T) == typeof(object) ? (T)this[name]! : JsonScalar.Read<T>(name, raw);
    }

    private object ReadList(string name)
    {
        NestedJson nested = Nested(name);
        return nested.HoldsObjectsOnly() ? nested.ReadObjects(static () => new CrmObject()) : nested.ReadValues();
    }

    /// <summary>Where the JSON of a nested object or list stands: in the answer, or in what was set since.</summary>
    private NestedJson Nested(string name)
    {
        if (_changes is not null && _changes.TryGetValue(name, out byte[]? changed)) return new NestedJson(new JsonSource(changed, null), 0, changed.Length);
        int slot = 2 * _shape.OrdinalOf(name);
        return new NestedJson(_source, _slots[slot], _slots[slot + 1]);
    }

    private T View<T>(string name, Func<CrmObject, string, T> read) where T : class
    {
        while (true)
        {
            NestedView? views = _views;
            if (NestedView.Find(views, name) is T found) return found;
            T made = read(this, name);
            if (Interlocked.CompareExchange(ref _views, new NestedView(name, made, views), views) == views) return made;
        }
    }
}
