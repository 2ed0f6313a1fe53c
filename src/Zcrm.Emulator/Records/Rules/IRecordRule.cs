namespace Zcrm.Emulator;

/// <summary>Decides whether a record can be saved, once each of its values is good by itself.</summary>
internal interface IRecordRule
{
    void Check(RecordDraft draft);
}
