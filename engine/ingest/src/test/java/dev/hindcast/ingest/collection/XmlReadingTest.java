package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of incidents in XML, whole and torn. */
class XmlReadingTest {
    private static String element(String id) {
        return "<incident><id>" + id
                + "</id><title>Schleuse gest\u00f6rt</title><started_at>2031-05-14T10:00:00Z</started_at></incident>";
    }

    private static List<Reading> xml(String text) {
        return Ingest.read("list.xml", text.getBytes(StandardCharsets.ISO_8859_1), IngestSettings.defaults());
    }

    @Test
    void xmlMayStateItsTypeAndAnOlderEncoding() {
        List<Reading> readings =
                xml("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE incidents SYSTEM \"i.dtd\">\n"
                        + "<incidents>" + element("7") + element("8") + "</incidents>");

        assertThat(Reading.incidents(readings))
                .hasSize(2)
                .allSatisfy(incident -> assertThat(incident.title()).isEqualTo("Schleuse gest\u00f6rt"));
    }

    @Test
    void whatFollowsTheFirstElementOfXmlIsSaid() {
        List<Reading> readings = xml(element("7") + "\n" + element("8"));

        assertThat(Reading.incidents(readings)).hasSize(1);
        assertThat(((Reading.Rejected) readings.get(1)).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<incidents>%s\n%s\n<incident><id>9</id><updates><update><title>x</title><created_at>2031-05-14</created_at></update><ti",
                "<incidents>%s\n%s\n",
                "<incidents>%s\n%s\n<incident><id>9</id><title>A & B</title></incident><incident/></incidents>",
                "<export><meta><title>Export</title><created>2031-06-01</created></meta><incidents>%s%s\n\n<incident><",
                "<export><page><incidents>%s</incidents></page><page>\n<incidents>%s\n<incident><id>9"
            })
    void wholeEntriesBeforeTornXmlAreKept(String shape) {
        List<Reading> readings = xml(String.format(shape, element("7"), element("8")));

        assertThat(Reading.incidents(readings))
                .extracting(incident -> incident.source().path())
                .containsExactly("list.xml#7", "list.xml#8");
        assertThat(readings).last().isInstanceOfSatisfying(Reading.Rejected.class, rejected -> {
            assertThat(rejected.line()).isEqualTo(3);
            assertThat(rejected.reason()).contains("the 2 entries before it are kept");
        });
    }

    @Test
    void anIncidentThatIsTornIsNotKept() {
        String torn = "<incidents><incident><id>8</id><title>Gate</title><started_at>2031-05-14T10:00Z</started_at><u";

        assertThat(xml(torn)).singleElement().isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void attributesOfAnIncidentAreItsFieldsAndItsTextDescribesIt() {
        String attributes =
                "<incident id='6' title='Gate stuck' started_at='2031-06-16T10:00:00Z'>A flag was bad.</incident>";
        Incident incident = Reading.incidents(xml("<incidents>" + attributes + "</incidents>"))
                .get(0);

        assertThat(incident.title()).isEqualTo("Gate stuck");
        assertThat(incident.source().path()).isEqualTo("list.xml#6");
    }

    @Test
    void longNamesDoNotFillTheMemory() {
        String name = "n".repeat(50_000);
        String open = ("<field name=\"" + name + "\">").repeat(30);
        String deep =
                "<incidents><incident><id>7</id><title>Gate stuck</title><started_at>2031-05-14T10:00:00Z</started_at>"
                        + open + "<v>1</v>".repeat(20_000) + "</field>".repeat(30) + "</incident></incidents>";

        assertThat(Reading.incidents(xml(deep))).hasSize(1);
    }
}
