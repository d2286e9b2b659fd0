package dev.hindcast.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a text states of itself, as XML and web pages do at their head. */
public final class DeclaredEncoding {
    /** A declaration stands within so many bytes. */
    private static final int HEAD = 2048;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)^\\s*<\\?xml\\s[^<>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']"
                    + "|<meta\\s[^<>]{0,200}?\\bcharset\\s*=\\s*[\"']?([\\w.:-]{1,40})");

    /** Programs write these and mean the code page of Western Europe, which has signs where these have none. */
    private static final Set<String> LATIN = Set.of("iso-8859-1", "us-ascii");

    private DeclaredEncoding() {}

    /** Returns the text in the encoding that it states; absent if it states none, or one that it is not in. */
    public static Optional<String> text(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find()
                ? charset(declared.group(1) != null ? declared.group(1) : declared.group(2))
                        .flatMap(charset -> decoded(bytes, charset))
                        // Programs declare UTF-16 and save otherwise: what is read so holds no declaration any more.
                        .filter(DeclaredEncoding::isDeclared)
                : Optional.empty();
    }

    private static boolean isDeclared(String text) {
        return DECLARED.matcher(text.substring(0, Math.min(HEAD, text.length())))
                .find();
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
            boolean latin = LATIN.contains(charset.name().toLowerCase(Locale.ROOT));
            return Optional.of(
                    latin && Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
