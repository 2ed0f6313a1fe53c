namespace System.Runtime.CompilerServices;

// netstandard2.0 lacks what records need.
internal static class IsExternalInit;
