package dev.hindcast.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.language.Redactor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsToPeopleTest {
    private final Redactor redactor = Redactor.of(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tel. 0531 4711-220 | Tel. [phone]",
                "Telefon: (0531) 471 12 20 | Telefon: [phone]",
                "reach the desk at +44 20 7946 0011 | reach the desk at [phone]",
                "mobile +49 (0)171 5550111, please | mobile [phone], please",
                "paged 212-555-0143 twice | paged [phone] twice",
                "(212) 555-0143 rang | [phone] rang",
                "toll-free 1-800-555-0143 | toll-free [phone]",
                "joindre le 01 40 12 34 56 | joindre le [phone]",
                "연락 010-1234-5678 | 연락 [phone]",
                "opened after OK from the desk, ext. 4112 | opened after OK from the desk, ext. [phone]",
                "Durchwahl 771 | Durchwahl [phone]",
                "電話：03-1234-5678 | 電話：[phone]",
                "tel. no.: (0361) 550 178 | tel. no.: [phone]",
                "phone=+1 415 555 0171 | phone=[phone]",
                "rang 415.555.0171 twice | rang [phone] twice",
                "the desk (+44 7700 900123) | the desk ([phone])"
            })
    void telephoneNumbersAreRemoved(String text, String shown) {
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-05-14 10:05 - 10:45 UTC+02:00",
                "14.05.2031 10:05 +0200",
                "20310514 100500",
                "10.20.30.40 and 192.168.100.200:8443",
                "version 1.20.300-4567 of build 2031.05.14-0012",
                "INC-2031-0514-0007 and #415-555",
                "12 345 678 requests, 1 200 000 rows, EUR 1.234.567,00",
                "grew by +1500 to +20 000 rows",
                "call 2031-05-14 10:05 with the vendor",
                "ext. 4 was lost; the ext4 file system",
                "00 10 20 30 40 50",
                "01 02 03 04 05 06 07",
                "555-0199",
                "Release mobile 2.10.3 crashed",
                "mobile 12.10.13",
                "SMS 120000 were lost",
                "Hosts 01 02 03 04 05 were down",
                "+10 000 000 requests",
                "p99 100-200-300 ms",
                "AS64500 at 2001:db8:0:0:0:0:0:1"
            })
    void figuresOfAnythingElseStay(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://wiki.acme.example/~j.fenwick/notes | https://wiki.acme.example/~[person]/notes",
                "https://github.com/jfenwick | https://github.com/[person]",
                "see (https://gitlab.com/jfenwick/) | see (https://gitlab.com/[person]/)",
                "https://desk.acme.example/users/jfenwick?tab=1 | https://desk.acme.example/users/[person]?tab=1",
                "https://jira.acme.example/secure/ViewProfile.jspa?name=jfenwick | https://jira.acme.example/secure/ViewProfile.jspa?name=[person]"
            })
    void usersInAddressesAreRemoved(String text, String shown) {
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme/gateway/pull/12",
                "https://status.acme.example/incidents/42",
                "https://github.com/about",
                "GET /api/users/list failed",
                "https://acme.example/wiki/~",
                "/u01/app and ~50 pods",
                "https://acme.example/users/"
            })
    void otherAddressesStay(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trần Thị Mai mở lại cổng | [person] mở lại cổng",
                "theo Văn Bình | theo [person]",
                "gọi anh Tuấn lúc 10:05 | gọi anh [person] lúc 10:05",
                "Şükran Hanım aradı | [person] aradı",
                "Ο Νίκος Αλεξόπουλος επανεκκίνησε | Ο [person] επανεκκίνησε",
                "η Μ. Καραγιαννοπούλου | η [person]"
            })
    void namesInVietnameseTurkishAndGreekAreRemoved(String text, String shown) {
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trung tâm dữ liệu Hồ Chí Minh",
                "trung tâm Đà Nẵng và Hà Nội",
                "İstanbul veri merkezi",
                "Το κέντρο δεδομένων στη Θεσσαλονίκη και το Ηράκλειο"
            })
    void placesStay(String text) {
        assertThat(redactor.redact(text)).isEqualTo(text);
    }
}
