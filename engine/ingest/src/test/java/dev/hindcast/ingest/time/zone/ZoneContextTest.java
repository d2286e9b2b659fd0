package dev.hindcast.ingest.time.zone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.ZoneBasis;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which zone counts: the one beside the time, the document's, the user's, UTC. */
class ZoneContextTest {
    private static final LocalDateTime SUMMER = LocalDateTime.parse("2031-07-09T10:00");
    private static final LocalDateTime WINTER = LocalDateTime.parse("2031-01-09T10:00");

    private static ZoneContext context(String document, String configured) {
        return new ZoneContext(
                Optional.ofNullable(document).flatMap(ZoneNames::read),
                Optional.ofNullable(configured).map(ZoneId::of));
    }

    private static void assertResolved(ZoneContext.Resolved resolved, String at, ZoneBasis basis) {
        assertThat(resolved.at()).isEqualTo(Instant.parse(at));
        assertThat(resolved.basis()).isEqualTo(basis);
    }

    @Test
    void theZoneBesideTheTimeWins() {
        assertResolved(
                context("CET", "Asia/Tokyo").resolve(WINTER, ZoneNames.read("UTC")),
                "2031-01-09T10:00:00Z",
                ZoneBasis.STATED);
    }

    @Test
    void elseTheDocumentsZone() {
        assertResolved(
                context("CET", "Asia/Tokyo").resolve(WINTER, Optional.empty()),
                "2031-01-09T09:00:00Z",
                ZoneBasis.DOCUMENT);
    }

    @Test
    void elseTheConfiguredOne() {
        assertResolved(
                context(null, "Europe/London").resolve(SUMMER, Optional.empty()),
                "2031-07-09T09:00:00Z",
                ZoneBasis.CONFIGURED);
    }

    @Test
    void elseUtcIsAssumed() {
        assertResolved(
                context(null, null).resolve(SUMMER, Optional.empty()), "2031-07-09T10:00:00Z", ZoneBasis.ASSUMED);
    }

    @Test
    void anAmbiguousAbbreviationIsDecidedByTheConfiguredZone() {
        ZoneContext.Resolved resolved = context("IST", "Europe/Dublin").resolve(SUMMER, Optional.empty());
        assertResolved(resolved, "2031-07-09T09:00:00Z", ZoneBasis.CONFIGURED);
        assertThat(resolved.doubt()).isEmpty();
    }

    @Test
    void anAmbiguousAbbreviationThatTheConfiguredZoneDoesNotDecideIsDoubted() {
        ZoneContext.Resolved resolved = context("IST", "America/New_York").resolve(SUMMER, Optional.empty());
        assertResolved(resolved, "2031-07-09T04:30:00Z", ZoneBasis.ASSUMED);
        assertThat(resolved.doubt()).map(ZoneContext.Doubt::code).contains(FindingCode.AMBIGUOUS_ZONE);
    }

    @Test
    void anAbbreviationOutOfItsSeasonKeepsItsOffsetAndIsDoubted() {
        ZoneContext.Resolved resolved = context("PST", null).resolve(SUMMER, Optional.empty());
        assertResolved(resolved, "2031-07-09T18:00:00Z", ZoneBasis.DOCUMENT);
        assertThat(resolved.doubt()).map(ZoneContext.Doubt::code).contains(FindingCode.ZONE_NOT_IN_FORCE);
        assertThat(resolved.doubt().orElseThrow().message())
                .contains("PST", "2031-07-09", "America/Los_Angeles", "-07:00");
    }

    @Test
    void anAbbreviationInItsSeasonIsNotDoubted() {
        assertThat(context("PST", null).resolve(WINTER, Optional.empty()).doubt())
                .isEmpty();
        assertThat(context("PDT", null).resolve(SUMMER, Optional.empty()).doubt())
                .isEmpty();
    }

    @Test
    void aTimeThatTheClocksSkipIsReadAfterTheGap() {
        LocalDateTime skipped = LocalDateTime.parse("2031-03-30T01:30");
        assertResolved(
                context(null, "Europe/London").resolve(skipped, Optional.empty()),
                "2031-03-30T01:30:00Z",
                ZoneBasis.CONFIGURED);
    }

    @Test
    void aTimeThatComesTwiceIsTheEarlier() {
        LocalDateTime twice = LocalDateTime.parse("2031-10-26T01:30");
        assertResolved(
                context(null, "Europe/London").resolve(twice, Optional.empty()),
                "2031-10-26T00:30:00Z",
                ZoneBasis.CONFIGURED);
    }
}
