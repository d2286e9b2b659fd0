package dev.hindcast.ingest.normalise.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.ingest.time.TimeScanner;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"cs", "da", "de", "es", "fr", "id", "it", "ja", "ko", "nl", "no", "pl", "pt", "ru", "sv", "zh"})
    void everyLanguageHasLabelsPhrasesAndMoments(String code) {
        Language language = read(code);

        assertThat(language.labels()).containsValues("Root cause", "Started", "Action items", "Timeline");
        assertThat(said(language, "14:05")).isEqualTo("14:05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 2031年3月8日(土)午後4時58分頃 | 2031-03-08 ~16:58",
                "ja | 令和13年3月8日 深夜25時 | 2031-03-08 深夜25時",
                "ja | ２０３１年３月８日 ４時５８分～８時５１分 | 2031-03-08 04:58 - 08:51",
                "ja | 9時から10時30分まで | from 9am to 10:30",
                "ko | 2031년 5월 23일 오후 3시 5분경 | 2031-05-23 ~15:05",
                "ko | 1시간 30분 동안 | 1 hours 30 minutes 동안",
                "zh | 2031年5月23日下午3点半 | 2031-05-23 15:30",
                "zh | 北京时间 09:10 至 10:25 | from 09:10 Asia/Shanghai to 10:25",
                "zh | 2031年5月14日，美国东部时间下午5点，共1，000人 | 2031-05-14, 5pm America/New_York, 共1,000人",
                "ja | 米国太平洋時間 15:30 頃 | ~15:30 America/Los_Angeles",
                "ko | 미국 동부 시간 오후 3시 5분 | 15:05 America/New_York",
                "no | mellom kl. 11 og kl. 13.30 den 15. mai 2031 | from 11am to 13:30 den 2031-05-15",
                "de | zwischen 9 und 10:30 Uhr | from 9am to 10:30",
                "de | am 3. März 2031 gegen 17.45 Uhr MEZ | am 2031-03-03 ~17:45 CET",
                "fr | le 27/10 vers 9h | le 27 October at ~9am",
                "fr | entre 9h et 10h30 | from 9am to 10:30",
                "fr | pendant 1h30 | pendant 1h30",
                "es | el 5 de mayo de 2031 a las 3:20 p. m. | el 2031-05-05 at 15:20",
                "es | a las 12.10AM hora del Pacífico | at 00:10 America/Los_Angeles",
                "es | a las 12.10 del pacífico | at 12:10 del pacífico",
                "fr | à 9h10 heure du Pacifique | at 09:10 America/Los_Angeles",
                "de | um 9:10 Uhr New Yorker Zeit | at 09:10 America/New_York",
                "es | desde las 9:10 hasta las 10:25 | from 09:10 to 10:25",
                "pt | das 9h10 às 10h25 do dia 3 de março | from 09:10 to 10:25 do dia 3 March",
                "cs | 3. září 2031 v 7:35 hod. | 2031-09-03 at 07:35",
                "cs | 3. 9. 2031 mezi 7:35 a 10:25 | 2031-09-03 from 7:35 to 10:25",
                "it | dalle ore 9.10 alle 10.25 | from 09:10 to 10:25",
            })
    void datesAndTimesAreSaidAsTheRulesReadThem(String code, String written, String said) {
        assertThat(said(read(code), written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nl | pas rond 10 uur 's avonds | pas at ~10pm 's avonds",
                "nl | om 10:15 uur ’s avonds | at 22:15 ’s avonds",
                "nl | om 2 uur 's nachts | at 2am 's nachts",
                "nl | om 22 uur 's avonds | at 10pm 's avonds",
                "de | um 10:15 Uhr abends | at 22:15 abends",
                "de | gegen 2 Uhr nachts | ~2am nachts",
                "de | um 12 Uhr mittags | at 12pm mittags",
                "de | um 12 Uhr nachts | at 12am nachts",
                "fr | vers 9h30 du soir | ~21:30 du soir",
                "es | a las 12 de la noche | at 12am de la noche",
                "es | a las 9:20 de la noche | at 21:20 de la noche",
                "it | alle 9:20 di sera | at 21:20 di sera",
                "sv | klockan 10 på kvällen | at 10pm på kvällen",
                "pl | o godz. 8 wieczorem | at 8pm wieczorem",
                "cs | v 7:35 hod. | at 07:35",
                "ru | в 9:20 вечера | at 21:20 вечера",
                "ru | в 11 часов дня | at 11am дня",
                "id | pukul 11.30 siang | at 11:30 siang",
                "id | pukul 1.30 siang | at 13:30 siang",
                "de | um 10:15 Uhr Abendessen | at 10:15 Abendessen",
            })
    void aPartOfTheDayBehindAClockTellsItsHalf(String code, String written, String said) {
        assertThat(said(read(code), written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 復旧しました | service restored",
                "ja | 復旧作業を続けています | 復旧作業を続けています",
                "no | Kl. 07.35 begynte portalen å svare med feil | At 07:35 outage began",
                "no | Kl. 07.35 begynte vi å lete | At 07:35 starts vi å lete",
                "da | Kl. 7.35 begyndte portalen at fejle | At 07:35 outage began",
                "sv | Klockan 7.35 började portalen svara med fel | At 07:35 outage began",
                "pl | zamknięcie incydentu | we closed the incident",
                "pl | czekamy na zamknięcie incydentu | czekamy na zamknięcie incydentu",
                "cs | uzavření incidentu | we closed the incident",
                "cs | uzavření incidentu plánováno zítra | uzavření incident plánováno zítra",
                "ru | закрытие инцидента | we closed the incident",
                "ko | 서비스가 복구되었습니다 | service restored",
                "ko | 아직 복구되지 않았습니다 | 아직 복구되지 않았습니다",
                "zh | 服务已恢复正常 | service restored",
                "zh | 故障尚未恢复 | outage 尚未恢复",
                "no | Feilen er ikke løst | Errors not resolved",
                "de | noch nicht behoben | noch nicht behoben",
                "fr | n'est pas encore rétabli | n'est pas encore rétabli",
                "es | todavía no está resuelto | todavía no está resuelto",
                "pt | ainda não foi resolvido | ainda não foi resolvido",
                "it | non ancora ripristinato | non ancora ripristinato",
                "cs | porucha dosud nebyla odstraněna | porucha dosud nebyla odstraněna",
                "pl | problem nie został rozwiązany | problem nie został rozwiązany",
                "ru | проблема пока не устранена | проблема пока не устранена",
                "id | masalah belum selesai | masalah belum selesai",
                "nl | de storing is nog niet verholpen | de storing is nog niet verholpen",
            })
    void whatIsNotYetOverIsNotSaidToBe(String code, String written, String said) {
        assertThat(said(read(code), written)).isEqualTo(said);
    }

    @Test
    void whatWasPutInStandsForWhatWasWritten() {
        AlignedText text = Signs.plain("①９時５分に復旧しました。");
        read("ja").say(text);

        assertThat(text.text()).isEqualTo("①09:05 に service restored. ");
        assertThat(text.original(text.text().indexOf("service"), text.text().indexOf(".")))
                .isEqualTo("復旧しました");
        assertThat(TimeScanner.scan(text.text())).hasSize(1);
    }

    @Test
    void aPhraseThatBeginsWithNoLetterIsAMistakeInTheResource() {
        assertThat(Glossary.firstLetters("(?<=\\[)(?:der |die )?Tag|Woche[)|]")).isEqualTo(Set.of('d', 't', 'w'));
        assertThatThrownBy(() -> Glossary.firstLetters("Tag|\\d Wochen")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Language read(String code) {
        return LanguageFile.read(code, !List.of("ja", "zh").contains(code)).orElseThrow();
    }

    private static String said(Language language, String written) {
        AlignedText text = Signs.plain(written);
        language.say(text);
        return text.text().strip();
    }
}
