using Zcrm.Modules;

namespace Zcrm;

public sealed class ParticipantTests
{
    [Fact]
    public void Each_kind_is_written_with_its_type()
    {
        var meeting = new Event();
        meeting.Participants.Add(Participant.User(1));
        meeting.Participants.Add(Participant.Contact(2));
        meeting.Participants.Add(Participant.Lead(3));
        meeting.Participants.Add(Participant.Guest("ito@example.com"));
        meeting.ToJson().ShouldBe(
            """{"Participants":[{"type":"user","participant":"1"},{"type":"contact","participant":"2"},{"type":"lead","participant":"3"},{"type":"email","participant":"ito@example.com"}]}""");
        Should.Throw<ArgumentException>(() => Participant.Guest(" "));
    }

    [Fact]
    public void One_that_leaves_is_left_out_of_what_is_sent()
    {
        Event meeting = CrmObject.Parse("""
            {"it":{"id":"1","Participants":[{"participant":"2","type":"lead","name":"Ito","Email":null,"invited":false,"status":"not_known"},{"participant":"3","type":"user"}]}}
            """).GetObject<Event>("it")!;
        (meeting.Participants[0].Name, meeting.Participants[0].Email, meeting.Participants[0].IsInvited).ShouldBe(("Ito", null, false));

        meeting.Participants.Remove(meeting.Participants[0]);

        meeting.ChangedNames.ShouldBe(["Participants"]);
        meeting.Participants.Single().Key.ShouldBe("3");
        meeting.ToJson().ShouldBe("""{"id":"1","Participants":[{"participant":"3","type":"user"}]}""");
    }
}
