package dev.hindcast.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.encoding.OlderEncoding.Guess;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text in the encoding of an older program is read as it was written, those of its neighbours not mistaken for it. */
class OlderEncodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1250|Příčina výpadku: špatný kabel; dveře přístavu se nezavřely",
                "windows-1250|Przyczyna: łódź uderzyła w pomost, trwało to godzinę, światła zgasły",
                "ISO-8859-2|Przyczyna: łódź uderzyła w pomost, trwało to godzinę, światła zgasły",
                "windows-1250|A kikötő kapuja nem nyílt ki, a hűtő és a fűtés leállt, két órán át üzemszünet",
                "windows-1254|Kapı açılmıyor, tartı göstermiyor, öğrenci sayısı düşük, iş durdu",
                "windows-1252|Löschanlage ausgelöst, Übung am Kai, Tür schließt nicht",
                "windows-1252|Ventilen på kølerummet lækker, håndværker tilkaldt, øvelse afsluttet",
                "windows-1252|Réseau coupé à 9 h, où la sûreté a été alertée; ça ira",
                "windows-1252|Þjónusta liggur niðri, það þarf að ræsa kerfið á ný, ónæði í höfn",
                "windows-1252|Atenção: avaria no cais, a rampa não desce, já está disponível o apoio, veículos à espera",
            })
    void isReadAsWritten(String encoding, String text) {
        assertThat(OlderEncoding.text(text.getBytes(Charset.forName(encoding))))
                .map(Guess::text)
                .hasValue(text);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251,Причина сбоя: кабель", "ISO-8859-7,Αιτία της διακοπής"})
    void otherScriptsAreNotGuessed(String encoding, String text) {
        assertThat(OlderEncoding.text(text.getBytes(Charset.forName(encoding)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Příčina", "açılmıyor"})
    void damagedUtf8IsNotGuessed(String word) {
        byte[] bytes = (word + " é").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = ' ';
        assertThat(OlderEncoding.text(bytes)).isEmpty();
    }
}
