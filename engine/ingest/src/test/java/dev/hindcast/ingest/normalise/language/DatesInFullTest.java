package dev.hindcast.ingest.normalise.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInFullTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cs | včera v 15:40 hod. | 2031-05-13 at 15:40",
                "da | i går kl. 15.40 | 2031-05-13 at 15:40",
                "da | i morges kl. 8.10 | 2031-05-14 at 08:10",
                "de | gestern Nachmittag um 15:40 Uhr | 2031-05-13 Nachmittag at 15:40",
                "de | heute um 8.10 Uhr | 2031-05-14 at 08:10",
                "es | ayer a las 15:40 | 2031-05-13 at 15:40",
                "fr | hier vers 15h40 | 2031-05-13 ~15:40",
                "fr | ce matin à 8h10 | 2031-05-14 at 08:10",
                "id | kemarin pukul 15.40 | 2031-05-13 at 15:40",
                "it | ieri alle ore 15:40 | 2031-05-13 at 15:40",
                "ja | 昨日 15:40頃 ～ 本日 8:10頃 | 2031-05-13 ~15:40 - 2031-05-14 ~08:10",
                "ko | 어제 오후 3시 40분 | 2031-05-13 15:40",
                "nl | gisteren om 15.40 uur | 2031-05-13 at 15:40",
                "no | i går kl. 15.40 | 2031-05-13 at 15:40",
                "pl | wczoraj o 15:40 | 2031-05-13 at 15:40",
                "pt | ontem às 15h40 | 2031-05-13 at 15:40",
                "ru | вчера в 15:40 | 2031-05-13 at 15:40",
                "sv | igår kl. 15.40 | 2031-05-13 at 15:40",
                "zh | 昨天下午3点40分 | 2031-05-13 15:40",
                "de | vorgestern um 15:40 Uhr | 2031-05-12 at 15:40",
                "es | antes de ayer a las 15:40 | 2031-05-12 at 15:40",
                "fr | avant-hier vers 15h40 | 2031-05-12 ~15:40",
                "id | kemarin lusa pukul 15.40 | 2031-05-12 at 15:40",
                "it | l'altro ieri alle 15:40 | 2031-05-12 at 15:40",
                "it | ieri l'altro alle 15:40 | 2031-05-12 at 15:40",
                "ja | 一昨日 15:40 | 2031-05-12 15:40",
                "pt | antes de ontem às 15h40 | 2031-05-12 at 15:40",
                "zh | 前天 15:40 | 2031-05-12 15:40",
                "de | Gestern | 2031-05-13",
                "ja | 本日 | 2031-05-14",
            })
    void daysBesideATimeCountFromTheOneOfWriting(String code, String written, String said) {
        assertThat(said(code, written, new Field("date", "2031-05-14T09:30:00+02:00", 2)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | wie gestern angekündigt, wird um 15:40 Uhr neu gestartet | wie gestern",
                "de | gestern Nacht um 2:10 Uhr | gestern Nacht",
                "de | gestern vor einer Woche um 15:40 Uhr | gestern vor einer",
                "zh | 大前天 15:40 | 大前天",
                "de | es hieß: „gestern um 15:40 Uhr“ | es hieß: „gestern",
                "de | am 3. Mai 2031 hieß es, gestern um 15:40 Uhr | am 2031-05-03 hieß es, gestern",
                "de | seit heute ist der Dienst stabil | seit heute",
            })
    void otherDaysAndAnnouncementsDoNot(String code, String written, String said) {
        assertThat(said(code, written, new Field("date", "2031-05-14", 2))).startsWith(said);
    }

    @Test
    void aDayAloneAtTheHeadOfItsSentenceIsNoRow() {
        assertThat(said("de", "Gestern Mittag fiel der Server aus", new Field("posted", "2031-05-14", 2)))
                .startsWith("The day 2031-05-13 Mittag");
    }

    @Test
    void aPagePutOutLongAfterTheLastDayToldIsNotWhatItCountsFrom() {
        Field late = new Field("date", "2031-06-20", 2);

        assertThat(said("de", "gestern um 15:40 Uhr", late)).startsWith("2031-06-19");
        assertThat(said("de", "am 13. Mai 2031; gestern um 15:40 Uhr", late)).endsWith("gestern at 15:40");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wie schon am 3. März 2031 war der Lüfter defekt. | 2031-05-13 at 15:40",
                "Der Lüfter lief seit dem 3. März. | 2031-05-13 at 15:40",
                "Bis zum 30. Juni 2031 wird der Lüfter ersetzt. | 2031-05-13 at 15:40",
                "Meeting: 20.05.2031 | 2031-05-13 at 15:40",
                "Am 13. Mai 2031 kam der Techniker, zuletzt am 3. März 2031 um 9:10 Uhr. | 2031-05-13 at 15:40",
                "3. März 2031 - Der Lüfter wurde ersetzt. | gestern at 15:40",
                "Am 3. März 2031 um 9:10 Uhr wurde der Lüfter ersetzt. | gestern at 15:40",
                "Am 16. Mai 2031 wurde der Lüfter ersetzt. | gestern at 15:40",
                "30. Juni 2031 - Der Lüfter wurde ersetzt. | gestern at 15:40",
                "Am 3. März um 9:10 Uhr wurde der Lüfter ersetzt. | gestern at 15:40",
            })
    void aMentionOfAnotherCaseOrOfAPlanBelowLeavesThemCounting(String below, String said) {
        assertThat(said("de", "gestern um 15:40 Uhr", new Field("date", "2031-05-14", 2), paragraph(below, 6)))
                .isEqualTo(said);
    }

    @Test
    void theDayOfAnEntryIsWeighedAsThatOfASentenceIs() {
        Block entry = new Block.ListItem(0, Block.Mark.NONE, List.of(TextLine.plain("Am 3. März: Lüfter defekt", 6)));

        assertThat(said("de", "gestern um 15:40 Uhr", new Field("date", "2031-05-14", 2), entry))
                .isEqualTo("gestern at 15:40");
    }

    @ParameterizedTest
    @CsvSource({"Maßnahmen,2031-05-13 at 15:40", "Ablauf,gestern at 15:40"})
    void theDaysOfTasksDoToo(String heading, String said) {
        Block title = new Block.Heading(2, TextLine.plain(heading, 6));
        Block due = paragraph("16. Mai 2031 - Lüfter ersetzen", 8);

        assertThat(said("de", "gestern um 15:40 Uhr", new Field("date", "2031-05-14", 2), title, due))
                .isEqualTo(said);
    }

    @Test
    void theDayOfAMailIsThatInItsHead() {
        Language german = LanguageFile.read("de", true).orElseThrow();
        Lines lines = new Lines(german, DatesInFull.of(document("", List.of()), german));

        lines.line(TextLine.plain("Gesendet: Mittwoch, 14. Mai 2031 09:12", 1));
        assertThat(lines.line(TextLine.plain("gestern um 15:40 Uhr", 2)).text()).isEqualTo("2031-05-13 at 15:40");
        lines.line(TextLine.plain("Zuletzt aktualisiert: 20. Mai 2031", 2));
        assertThat(lines.line(TextLine.plain("gestern um 15:40 Uhr", 2)).text()).isEqualTo("2031-05-13 at 15:40");
        lines.line(TextLine.plain("Review am 20. Mai 2031, 10:00 Uhr", 5));
        assertThat(lines.line(TextLine.plain("gestern um 15:40 Uhr", 6)).text()).isEqualTo("gestern at 15:40");
    }

    @ParameterizedTest
    @CsvSource({"23:30:00Z,gestern at 15:40", "09:30:00Z,2031-05-13 at 15:40", "23:30:00+02:00,2031-05-13 at 15:40"})
    void aStampInUtcLateInTheDayLeavesTheDayOpen(String time, String said) {
        assertThat(said("de", "gestern um 15:40 Uhr", new Field("date", "2031-05-14T" + time, 2)))
                .isEqualTo(said);
    }

    private static String said(String code, String written, Field field, Block... below) {
        Language language =
                LanguageFile.read(code, !List.of("ja", "zh").contains(code)).orElseThrow();
        AlignedText text = Signs.plain(written);
        DatesInFull.of(document(written, List.of(field), below), language).count(text);
        language.say(text);
        return text.text().strip();
    }

    private static Block paragraph(String text, int line) {
        return new Block.Paragraph(List.of(TextLine.plain(text, line)));
    }

    private static PostmortemDocument document(String text, List<Field> metadata, Block... below) {
        List<Block> blocks =
                Stream.concat(Stream.of(paragraph(text, 4)), Stream.of(below)).toList();
        return new PostmortemDocument("outage.md", "markdown", metadata, blocks, List.of());
    }
}
