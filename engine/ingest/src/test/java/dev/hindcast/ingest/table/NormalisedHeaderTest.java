package dev.hindcast.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalisedHeaderTest {
    private static final String KEPT_BY_HAND = "id,title,started_at,resolved_at\n"
            + "A-1,Queue stuck,2031-05-14T10:00:00Z,2031-05-14T11:00:00Z\n"
            + "A-2,Fibre cut,2031-06-02T21:17:00Z,2031-06-04\n";

    @Test
    void aTableAmongDocumentsWithAnotherKindOfTimeIsKeptByHand() {
        assertThat(NormalisedHeader.of("reports/register.csv", KEPT_BY_HAND)).isEmpty();
        assertThat(NormalisedHeader.of("reports/register.csv", KEPT_BY_HAND.replace("06-04", "06-04T08:00:00Z")))
                .isPresent();
    }

    @Test
    void aTableThatIsNamedItselfHasItsBadRowsReported() {
        assertThat(NormalisedHeader.of("register.csv", KEPT_BY_HAND)).isPresent();
    }

    @Test
    void whatIngestAlwaysWritesMakesItOurs() {
        String ours = KEPT_BY_HAND.replace("resolved_at\n", "resolved_at,time_to_resolve_seconds\n");
        assertThat(NormalisedHeader.of("reports/incidents.csv", ours)).isPresent();
    }
}
