namespace System.Diagnostics.CodeAnalysis;

// What records with required members need, and netstandard2.0 lacks.
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
