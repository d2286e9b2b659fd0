package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an entry of a collection says is to be done. */
class JsonTasksTest {
    private static List<ActionItem> items(String members) {
        String text = "[{\"id\":7,\"title\":\"Gate stuck\",\"started_at\":\"2031-05-14T10:00:00Z\"," + members + "}]";
        return Reading.incidents(
                        Ingest.read("list.json", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .get(0)
                .actionItems();
    }

    private static String shown(ActionItem item) {
        return item.text() + "|" + item.owner().orElse("") + "|"
                + item.status().map(Enum::name).orElse("") + "|"
                + item.due().map(Object::toString).orElse("") + "|" + item.url().orElse("");
    }

    @Test
    void aListOfObjectsIsReadWithoutThePeople() {
        List<ActionItem> items = items("""
                "action_items":[
                {"title":"Watch the queue","description":"Alert at 90 %","status":"in_progress","assignee":{"name":"Robin Example","email":"r@example.org"},
                 "due_date":"2031-06-01","url":"https://tracker.example/7"},
                {"title":"Add a disk","status":{"name":"Done"},"owner":"Storage team","due_at":"2031-06-02T00:00:00Z"},
                {"title":"Paint it","status":"not_doing"}]""");

        assertThat(items)
                .extracting(JsonTasksTest::shown)
                .containsExactly(
                        "Watch the queue||OPEN|2031-06-01|https://tracker.example/7",
                        "Add a disk|Storage team|DONE|2031-06-02|");
        assertThat(items.get(0).evidence().line()).isEqualTo(2);
        assertThat(items.toString()).doesNotContain("Robin").doesNotContain("r@example.org");
    }

    @Test
    void whoOwnsATaskIsTakenOutOfEveryText() {
        List<ActionItem> items = items("""
                "action_items":[
                {"title":"Ask Wendelmoet about keys","assignee":{"name":"Wendelmoet Faulk"}},
                {"title":"Publish","owner":"Sigrun Port"},
                {"title":"Tune the pool","owner":"Odalys Quentmark (platform lead)"},
                {"title":"Add a disk","owner":"Port services"}]""");

        assertThat(items)
                .extracting(JsonTasksTest::shown)
                .containsExactly(
                        "Ask [person] about keys||||",
                        "Publish||||",
                        "Tune the pool||||",
                        "Add a disk|Port services|||");
    }

    @Test
    void theyMayStandBelowAnotherKeyAndInEnvelopes() {
        assertThat(
                        items(
                                "\"postmortem\":{\"follow_ups\":[{\"summary\":\"Add a disk\",\"completed_at\":\"2031-05-20T10:00:00Z\","
                                        + "\"external_issue_reference\":{\"issue_permalink\":\"https://tracker.example/8\"}}]}"))
                .extracting(JsonTasksTest::shown)
                .containsExactly("Add a disk||DONE||https://tracker.example/8");
        assertThat(items("\"action_items\":{\"data\":[{\"id\":\"1\",\"attributes\":{\"summary\":\"Add a disk\","
                        + "\"kind\":\"follow_up\",\"status\":\"open\",\"assigned_to\":{\"data\":{\"id\":3}}}}]}"))
                .extracting(JsonTasksTest::shown)
                .containsExactly("Add a disk||OPEN||");
        assertThat(items("\"tasks\":[\"Add a disk\",\"Watch the queue\"]"))
                .extracting(ActionItem::text)
                .containsExactly("Add a disk", "Watch the queue");
    }

    @Test
    void aFileOfTasksAloneHoldsNoIncidents() {
        String text = "{\"follow_ups\":[{\"title\":\"Add a disk\",\"created_at\":\"2031-05-14T10:00:00Z\"}]}";

        assertThat(Reading.incidents(
                        Ingest.read("list.json", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults())))
                .isEmpty();
    }
}
