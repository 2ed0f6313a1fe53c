namespace Zcrm;

/// <summary>placeholder</summary>
public abstract class FileTokenStore;
