package dev.hindcast.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.encoding.OlderEncoding.Guess;
import dev.hindcast.ingest.file.DecodedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
                "windows-1252|Le serveur de Tromsø a cessé de répondre à 9 h, le relève a été prévenue par Søren, où était la clé",
                "windows-1252|Le serveur de Tromsø ne répond plus après la relève; le système a été relancé",
                "windows-1252|Il nodo di Tromsø non risponde più; il servizio però è tornato, così dice Søren",
                "windows-1252|The call was taken by Guðmundur Jónsson and by Friðrik Sigurðsson",
                "windows-1252|The call was taken by Guðmundur and by Friðrik Sigurðsson",
                "windows-1252|Seen by Þorsteinn and Guðmundur Sigurðsson, who left the Alþingi",
                "windows-1252|The call was taken by Nový, Veselý and Pokorný",
                "windows-1250|Příčina je teď známá: další disk přestal odpovídat",
                "windows-1254|Bağlantı koptu, kapı kapandı",
                "windows-1254|İş düştü, giriş yok",
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
    @CsvSource({"utf-16, windows-1252", "utf-16le, windows-1252", "windows-1252, windows-1252", "iso-8859-2, iso-8859-2"
    })
    void aDeclarationCountsOnlyWhereItIsStillReadInItsOwnEncoding(String declared, String saved) {
        String text = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n<log><title>Tür klemmt</title></log>\n";
        for (String xml : List.of(text, text + "\n")) {
            assertThat(DecodedText.ofAnyAge(xml.getBytes(Charset.forName(saved)))
                            .text())
                    .hasValue(xml);
        }
    }

    @ParameterizedTest
    @CsvSource({"Příčina", "açılmıyor"})
    void damagedUtf8IsNotGuessed(String word) {
        byte[] bytes = (word + " é").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = ' ';
        assertThat(OlderEncoding.text(bytes)).isEmpty();
    }
}
