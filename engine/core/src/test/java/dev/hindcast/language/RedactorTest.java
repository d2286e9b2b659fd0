package dev.hindcast.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final Redactor NOBODY = Redactor.of(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Marisol Quennell paged us; [person] paged us
                    Marisol's laptop; [person]'s laptop
                    (Marisol); ([person])
                    Ask Marisol.; Ask [person].
                    Marisolita stays; Marisolita stays
                    marisol stays, a name has its capital; marisol stays, a name has its capital
                    Jörulf O’Dowd was told; [person] was told
                    Jörulf was told; Jörulf was told
                    """)
    void aKnownNameIsReplacedAsAWholeWord(String text, String shown) {
        Redactor redactor = Redactor.of(List.of("Marisol Quennell", "Marisol", "Quennell", "Jörulf O’Dowd", " ", ""));
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @Test
    void aNameMayHoldWhatAPatternWouldObey() {
        Redactor redactor = Redactor.of(List.of("A. (Bob) [x]+", "\\E$1"));
        assertThat(redactor.redact("A. (Bob) [x]+ and \\E$1 left")).isEqualTo("[person] and [person] left");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    token=abcdefg8; token=[secret]
                    token=abcdef7; token=abcdef7
                    token = "abcdefg8"; token = [secret]
                    at 10:02: the api_key: abcdefg8; at 10:02: the api_key: [secret]
                    'key=a, password:abcdefg8.'; 'key=a, password:[secret]'
                    """)
    void aSecretHasEightSignsWhateverStandsBeforeItsKey(String text, String shown) {
        assertThat(NOBODY.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "mail ann.lee+x@mail.example.org now, mail [email] now",
        "<ann@example.org>, <[email]>",
        "mailto:ann@example.co.uk, mailto:[email]",
        "@ann said, [person] said",
        "cc @ann-lee, cc [person]",
        "(@ann_lee), ([person])",
        "thanks @ann. And more, thanks [person]. And more"
    })
    void addressesAndHandlesAreReplaced(String text, String shown) {
        assertThat(NOBODY.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ping @platform-team",
                "ping @sre-oncall and @here",
                "upgrade to pkg@latest",
                "import x from '@scope/package'",
                "at 10:02 @ the quay",
                "a ratio of 3:1",
                "token: expired",
                "the password is wrong",
                "secret = missing",
                "https://host.example:8443/path",
                "Bearer of bad news"
            })
    void groupsVersionsAndProseStay(String text) {
        assertThat(NOBODY.redact(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIAQWERTYUIOPASDFGH",
                "ghp_0123456789abcdefghijABCDEFGHIJ456789",
                "gho_0123456789abcdefghijABCDEFGHIJ456789",
                "ghs_0123456789abcdefghijABCDEFGHIJ456789",
                "github_pat_11ABCDEFG0abcdefghij_klmnop",
                "xoxb-123456789012-abcdefghijkl",
                "xoxp-123456789012-abcdefghijkl",
                "sk_live_abcdefghij0123456789",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N",
                "-----BEGIN RSA PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----"
            })
    void aKeyIsReplacedWhereverItStands(String key) {
        for (String text : List.of("%s", "key %s.", "(\"%s\")", "KEY=%s", "https://host.example/?k=%s&x=1")) {
            assertThat(NOBODY.redact(text.formatted(key))).doesNotContain(key).contains(Redactor.SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=%s",
                "password: %s",
                "PASSWORD = \"%s\"",
                "db_password='%s'",
                "DB_PASSWD=%s",
                "api_key: %s",
                "api-key=%s",
                "apikey=%s",
                "ACCESS_KEY=%s",
                "client_secret: %s",
                "X-Auth-Token: %s",
                "https://robot:%s@host.example/x",
                "postgres://robot:%s@db.example:5432/app"
            })
    void anAssignedSecretIsReplacedAndItsNameStays(String form) {
        String secret = "s3cr3tV4lue9";
        assertThat(NOBODY.redact("before " + form.formatted(secret) + " after"))
                .doesNotContain(secret)
                .startsWith("before ")
                .endsWith("after")
                .contains(Redactor.SECRET);
    }

    @Test
    void whatIsRedactedStaysAsItIs() {
        String once = NOBODY.redact("ann@example.org @ann AKIAQWERTYUIOPASDFGH password=s3cr3tV4lue9");
        assertThat(NOBODY.redact(once)).isEqualTo(once);
    }

    @Test
    void textWithoutPeopleIsUntouched() {
        assertThat(NOBODY.redact("")).isEmpty();
        assertThat(NOBODY.redact("Outage begins: 5 % of requests fail"))
                .isEqualTo("Outage begins: 5 % of requests fail");
    }
}
