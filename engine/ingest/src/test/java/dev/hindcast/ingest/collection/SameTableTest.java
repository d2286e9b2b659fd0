package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One table in many spellings that mean the same is the same incidents. */
class SameTableTest {
    private static final String HEADER = "id,title,services,started_at,resolved_at,duration_minutes,root_cause";
    private static final String FIRST =
            "Q-1,Kräne stehen,Cranes; Gate,2031-05-14T10:02:00Z,2031-05-14T11:40:00Z,98,A worn relay";
    private static final String SECOND =
            "Q-2,Tickets twice,Tickets,2031-06-03T23:50:00Z,2031-06-04T00:20:00Z,30,A retry";
    private static final String TABLE = HEADER + "\n" + FIRST + "\n" + SECOND + "\n";
    private static final String BARE =
            TABLE.replace("T", " ").replace("Z", "").replace(" itle", "Title").replace(" ickets", "Tickets");

    private record Spelling(String name, String file, byte[] content) {
        Spelling(String name, String text) {
            this(name, "t.csv", text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<String> read(String file, byte[] content) {
        return Reading.incidents(Ingest.read(file, content, IngestSettings.defaults())).stream()
                .map(SameTableTest::told)
                .collect(Collectors.toList());
    }

    private static String told(Incident incident) {
        String times = Stream.of(MilestoneName.STARTED, MilestoneName.RESOLVED)
                .map(name -> incident.milestones()
                        .get(name)
                        .map(m -> m.at() + " " + m.zoneBasis().name().replace("DOCUMENT", "STATED"))
                        .orElse("-"))
                .collect(Collectors.joining(" "));
        return incident.source().path().replaceFirst(".*[#!]", "") + " " + incident.title() + " " + incident.services()
                + " " + times
                + " "
                + incident.statedDurations().stream()
                        .map(d -> d.name() + "=" + d.seconds())
                        .toList()
                + " "
                + incident.sections().stream()
                        .map(section -> section.role() + ":" + section.text())
                        .filter(text -> text.startsWith("CAUSE"))
                        .toList();
    }

    private static String row(String line, String before) {
        return before + line.replace("\n", "\n" + before);
    }

    private static Spelling in(String charset, String prefix) {
        return new Spelling(charset, "t.csv", (prefix + TABLE).getBytes(Charset.forName(charset)));
    }

    static List<Spelling> spellings() {
        List<Spelling> all = new ArrayList<>(List.of(
                in("windows-1252", ""),
                in("x-MacRoman", ""),
                in("UTF-16LE", "\uFEFF"),
                in("UTF-16LE", ""),
                in("UTF-16BE", ""),
                new Spelling("semicolons", TABLE.replace("; ", " | ").replace(',', ';')),
                new Spelling("bars", TABLE.replace(',', '|')),
                new Spelling(
                        "Excel's own mark",
                        "sep=;\n"
                                + TABLE.replace("Cranes; Gate", "\"Cranes\nGate\"")
                                        .replace(',', ';')),
                new Spelling(
                        "tabs in a text file", "t.txt", TABLE.replace(',', '\t').getBytes(StandardCharsets.UTF_8)),
                new Spelling("remarks above", "Outages\n\nExported by the desk\n".repeat(4) + TABLE),
                new Spelling("empty columns first", row(TABLE, ",,").replaceFirst(",,$", "")),
                new Spelling("a delimiter behind the header", TABLE.replace("root_cause", "root_cause,")),
                new Spelling("header again", TABLE.replace(SECOND, HEADER + "\n" + SECOND)),
                new Spelling("totals", TABLE + "Total,,,,,128,\n"),
                new Spelling("sums without a name", TABLE + ",,,,,128,\n"),
                new Spelling("headings between", TABLE.replace(SECOND, "June 2031,,,,,,\n" + SECOND)),
                new Spelling("a remark below", TABLE + "\nSource: the desk\n"),
                new Spelling(
                        "units below the header",
                        BARE.replace("duration_minutes", "duration")
                                .replace(FIRST.substring(0, 3), ",,,UTC,UTC,min,\nQ-1")),
                new Spelling(
                        "prefix",
                        TABLE.replace(
                                HEADER,
                                "incident_id,incident_title,incident_services,incident_started_at,incident_resolved_at,incident_duration_minutes,incident_root_cause")),
                new Spelling(
                        "German",
                        TABLE.replace(HEADER, "Nr.,Titel,Betroffene Dienste,Beginn,Ende,Dauer (Minuten),Ursache")),
                new Spelling(
                        "French",
                        TABLE.replace(HEADER, "N°,Titre,Services concernés,Début,Fin,Durée (minutes),Cause racine")),
                new Spelling(
                        "Spanish",
                        TABLE.replace(
                                HEADER, "N.º,Título,Servicios afectados,Inicio,Fin,Duración (minutos),Causa raíz")),
                new Spelling("Japanese", TABLE.replace(HEADER, "番号,件名,対象サービス,発生日時,復旧日時,所要時間（分）,原因")),
                new Spelling(
                        "offsets in a column",
                        BARE.replace("id,", "UTC offset,id,").replace("Q-", "+00:00,Q-")),
                new Spelling(
                        "formulas for texts",
                        TABLE.replace("Q-1", "\"=\"\"Q-1\"\"\"")
                                .replace("Q-2", "\"=HYPERLINK(\"\"x\"\",\"\"Q-2\"\")\"")),
                new Spelling("XML", "t.xml", xml().getBytes(StandardCharsets.UTF_8)),
                new Spelling(
                        "zone in the header",
                        BARE.replace("started_at", "Start (UTC)").replace("resolved_at", "resolved_at_utc")),
                new Spelling(
                        "years of two figures", BARE.replaceAll("2031-0(\\d)-(\\d\\d) ([\\d:]+)", "$2.0$1.31 $3 UTC")),
                new Spelling("seconds since 1970", TABLE.replace("2031-05-14T10:02:00Z", "1936519320000000")),
                new Spelling(
                        "days since 1900",
                        TABLE.replace("started_at", "started (UTC)")
                                .replace("2031-05-14T10:02:00Z", "47982.41805556")
                                .replace("2031-06-03T23:50:00Z", "48002.99305556")),
                new Spelling(
                        "lengths in ms",
                        TABLE.replace("duration_minutes", "duration_ms")
                                .replace(",98,", ",5880000,")
                                .replace(",30,", ",1800000,")),
                new Spelling(
                        "lengths as a clock",
                        TABLE.replace("duration_minutes", "Duration (h:mm)")
                                .replace(",98,", ",1:38,")
                                .replace(",30,", ",0:30,"))));
        all.add(new Spelling("on its side", turned()));
        return all;
    }

    private static String xml() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(",")).toList();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<incidents>");
        for (String[] row : rows.subList(1, rows.size())) {
            xml.append("<incident>");
            for (int i = 0; i < row.length; i++) {
                String name = rows.get(0)[i];
                xml.append("<" + name + ">" + row[i] + "</" + name + ">");
            }
            xml.append("</incident>\n");
        }
        return xml.append("</incidents>").toString();
    }

    private static String turned() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(",")).toList();
        StringBuilder turned = new StringBuilder();
        for (int i = 0; i < rows.get(0).length; i++) {
            int column = i;
            turned.append(rows.stream().map(row -> row[column]).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return turned.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void readsTheSame(Spelling spelling) {
        List<String> plain = read("t.csv", TABLE.getBytes(StandardCharsets.UTF_8));

        assertThat(plain).hasSize(2).allSatisfy(told -> assertThat(told).contains("STATED", "resolve=", "CAUSE"));
        assertThat(read(spelling.file(), spelling.content())).isEqualTo(plain);
    }

    @Test
    void whatProgramsWriteForNoTimeIsNone() {
        for (String never : List.of(
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "1970-01-01T00:00:00Z",
                "0000-00-00 00:00:00",
                "1900-01-00 00:00",
                "\\N",
                "NaT")) {
            String text = TABLE.replace("2031-05-14T11:40:00Z", never);
            assertThat(read("t.csv", text.getBytes(StandardCharsets.UTF_8)).get(0))
                    .contains("2031-05-14T10:02:00Z STATED - [");
        }
    }

    @Test
    void damagedUtf8IsNotTakenForAnotherEncoding() {
        byte[] content = (TABLE + "Q-3,Ä").getBytes(StandardCharsets.UTF_8);
        content[content.length - 1] = ',';

        assertThat(read("t.csv", content)).isEmpty();
    }
}
