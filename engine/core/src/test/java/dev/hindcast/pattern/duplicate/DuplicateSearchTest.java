package dev.hindcast.pattern.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which documents are taken for one incident, and when their times contradict each other. */
class DuplicateSearchTest {
    private static IncidentLiteral told(String file, String title, String from, String to) {
        return new IncidentLiteral(file)
                .in(file)
                .title(title)
                .at(MilestoneName.STARTED, "2031-05-" + from + ":00Z")
                .at(MilestoneName.RESOLVED, "2031-05-" + to + ":00Z");
    }

    private static List<Duplicate> pairs(IncidentLiteral... written) {
        List<Incident> incidents =
                Stream.of(written).map(IncidentLiteral::incident).toList();
        return DuplicateSearch.find(
                incidents.stream().map(incident -> incident.source().path()).toList(),
                incidents.stream().map(Telling::of).toList());
    }

    private static List<MilestoneName> differing(List<Duplicate> pairs) {
        assertThat(pairs).hasSize(1);
        return pairs.get(0).differences().stream()
                .map(Duplicate.Difference::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "lift.md, INC-0417: parcel lift stuck, letter.txt, To our customers (INC-0417)",
        "lift.md, INC 0417 parcel lift stuck, register.csv#INC-0417, Lift down",
        "PM-58-lift.md, Parcel lift stuck, other/pm-58.txt, To our customers",
        "rca-0093.html, Parcel lift stuck, letter-RCA-0093.txt, To our customers",
        "lift.md, Lift stuck [QX-2031-19], page.html, QX-2031-19 - parcels late",
        "lift.md, PRB0040001 lift stuck, log.xlsx#May!PRB0040001, Lift",
    })
    void oneIdentifierIsOneIncidentWhateverItsTimes(String file, String title, String other, String otherTitle) {
        assertThat(differing(pairs(
                        told(file, title, "14T10:00", "14T11:00"), told(other, otherTitle, "14T10:30", "14T12:00"))))
                .containsExactly(MilestoneName.STARTED, MilestoneName.RESOLVED);
        assertThat(differing(pairs(
                        told(file, title, "14T10:00", "14T11:00"), told(other, otherTitle, "14T10:00", "14T11:00"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lift.md, CVE-2031-4477 patched, gates.md, Gates down by CVE-2031-4477",
        "lift.md, SEV-02 lift stuck, gates.md, SEV-02 gates shut",
        "lift.md, Lift stuck in DC-12, gates.md, Gates shut in DC-12",
        "lift.md, INC-0417 lift stuck, gates.md, Gates shut after INC-0417",
        "lift.md, INC-0417 lift stuck, gates.md, Gates shut: follow-up of the incident INC-0417",
        "lift.md, INC-0417 lift stuck, gates.md, Gates shut during INC-0417",
        "lift.md, INC-0417 lift stuck, gates.md, Gates shut unrelated to INC-0417",
        "lift.md, Packet loss in FRA-1, gates.md, Mail late in FRA-1",
        "lift.md, RAID-10 rebuild slows the store, gates.md, Billing loses a disk of its RAID-10",
        "a.md#2031-05-14, Payments down, b.md#2031-05-14, Search empty",
        "a.md#incident-3, Payments down, b.md#incident-3, Search empty",
        "2031-05-14.md, Lift stuck, other/2031-05-14.md, Gates shut",
        "incident-12.md, Lift stuck, other/incident-12.md, Gates shut",
        "may-14.md, Lift stuck, other/may-14.md, Gates shut",
        "a.json#104471, Lift stuck, b.json#104471, Gates shut",
        "log.md#INC-0417, INC-0417 lift stuck, log.md#second, INC-0417 gates shut",
    })
    void whatOnlyLooksLikeOneIsNone(String file, String title, String other, String otherTitle) {
        assertThat(pairs(told(file, title, "14T10:00", "14T11:00"), told(other, otherTitle, "14T10:30", "14T12:00")))
                .isEmpty();
    }

    @Test
    void anIdentifierInTheHeadCounts() {
        DocumentSection head = new DocumentSection(
                SectionRole.OTHER, "", "Reference: INC-0417 Service: parcels", IncidentLiteral.EVIDENCE);
        DocumentSection related = new DocumentSection(
                SectionRole.OTHER, "", "Related: INC-0417 Service: parcels", IncidentLiteral.EVIDENCE);
        IncidentLiteral report = told("lift.md", "INC-0417: lift stuck", "14T10:00", "14T11:00");
        assertThat(pairs(
                        report,
                        told("letter.txt", "To our customers", "14T10:00", "14T12:00")
                                .sections(head)))
                .hasSize(1);
        assertThat(pairs(
                        report,
                        told("letter.txt", "To our customers", "14T10:00", "14T12:00")
                                .sections(related)))
                .isEmpty();
    }

    @Test
    void weeksApartAPlaceThatFailsAgainIsNoNumber() {
        assertThat(pairs(
                        told("a/fra.md", "Packet loss in FRA-1", "04T10:00", "04T11:00"),
                        told("b/fra.md", "Packet loss in FRA-1", "24T10:00", "24T11:00")))
                .isEmpty();
        assertThat(pairs(
                        told("03/network-01.md", "Network down in the depot", "04T10:00", "04T11:00"),
                        told("04/network-01.md", "Network down in the depot", "24T10:00", "24T11:00")))
                .isEmpty();
    }

    @Test
    void weeksApartTheTitlesHaveToBeAlikeToo() {
        IncidentLiteral first = told("lift.md", "INC-0417: parcel lift stuck", "04T10:00", "04T11:00");
        assertThat(differing(pairs(first, told("letter.txt", "Parcel lift stuck (INC-0417)", "14T10:00", "14T11:00"))))
                .hasSize(2);
        assertThat(pairs(first, told("letter.txt", "Gates shut (INC-0417)", "14T10:00", "14T11:00")))
                .isEmpty();
    }

    @Test
    void aBeginningHalfAnHourApartWithTheSameEndIsOne() {
        IncidentLiteral report = told("lift.md", "Parcel lift stuck", "14T10:00", "14T11:40");
        assertThat(differing(pairs(report, told("page.html", "Parcel lift stuck", "14T10:30", "14T11:40"))))
                .containsExactly(MilestoneName.STARTED);
        assertThat(pairs(report, told("page.html", "Parcel lift stuck", "14T10:30", "14T12:40")))
                .isEmpty();
        assertThat(pairs(report, told("page.html", "Gates shut again", "14T10:30", "14T11:40")))
                .isEmpty();
    }

    /** "Move of lifts", "Move of gates": written from one another, with a date left in. */
    @Test
    void titlesThatAreOnlySimilarDoNotContradictEachOther() {
        IncidentLiteral lifts = told("lifts.md", "Move lifts north arm controllers", "14T10:00", "14T11:00");
        IncidentLiteral gates = told("gates.md", "Move gates north arm controllers", "14T10:00", "14T16:00");
        assertThat(differing(pairs(lifts, gates))).isEmpty();
        assertThat(differing(pairs(lifts.services("Doors"), gates.services("Doors"))))
                .containsExactly(MilestoneName.RESOLVED);
    }

    @Test
    void oneServiceAtOneTimeIsOneUnderLikeTitles() {
        IncidentLiteral report = told("lift.md", "Parcel lift stuck", "14T10:00", "14T11:40");
        assertThat(pairs(
                        report.services("Lifts"),
                        told("page.html", "Parcel lift delays", "14T10:20", "14T11:30")
                                .services("Lifts")))
                .hasSize(1);
        assertThat(pairs(
                        report.services("Lifts"),
                        told("page.html", "Parcel lift delays", "14T10:20", "14T11:30")
                                .services("Gates")))
                .isEmpty();
        assertThat(pairs(
                        report.services("Lifts"),
                        told("page.html", "Parcel lift delays", "14T10:50", "14T16:30")
                                .services("Lifts")))
                .isEmpty();
    }

    /** Programs number what they write: two numbers are two incidents, or two views of one. */
    @ParameterizedTest
    @ValueSource(strings = {"a.json#1044", "a.json#1045"})
    void entriesThatAgreeInNoIdentifierDoNotContradictEachOther(String other) {
        assertThat(differing(pairs(
                        told("b.csv#1044", "Parcel lift stuck", "14T10:00", "14T11:00"),
                        told(other, "Parcel lift stuck", "14T10:00", "14T11:30"))))
                .isEmpty();
    }

    @Test
    void whatIsKnownToTheDayOnlyContradictsNothing() {
        assertThat(differing(pairs(
                        told("lift.md", "INC-0417: lift stuck", "14T10:00", "14T11:00"),
                        new IncidentLiteral("letter.txt")
                                .in("letter.txt")
                                .title("INC-0417: lift stuck")
                                .on(MilestoneName.STARTED, "2031-05-14T00:00:00Z"))))
                .isEmpty();
    }
}
