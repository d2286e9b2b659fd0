package dev.hindcast.ingest.file;

import dev.hindcast.ingest.encoding.DeclaredEncoding;
import dev.hindcast.ingest.encoding.OlderEncoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so, its lines ended by {@code \n}.
 *
 * @param text the text, absent if the bytes are none
 * @param line 1-based line of the first byte that is not text
 * @param problem what is wrong with it
 * @param assumed the encoding that was assumed, absent where it is UTF-8 or a mark tells it
 */
public record DecodedText(Optional<String> text, int line, String problem, Optional<String> assumed) {
    /** How far a file is searched for the mark of a binary one. */
    private static final int HEAD = 8192;

    private static final char REPLACEMENT = '\uFFFD';

    /** Returns the text of these bytes, or what is wrong with them. */
    public static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] == 0) {
                return none(lineAt(bytes, i), "it is not a text file");
            }
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    /** Returns the text also where an older program wrote it in an encoding of its own, which the text states or which shows itself. */
    public static DecodedText ofAnyAge(byte[] bytes) {
        DecodedText text = of(bytes);
        if (text.text().isPresent()) {
            return text;
        }
        Optional<String> declared = DeclaredEncoding.text(bytes);
        return declared.isPresent()
                ? unix(declared.get(), Optional.empty())
                : OlderEncoding.text(bytes)
                        .map(guess -> unix(guess.text(), Optional.of(guess.encoding())))
                        .orElse(text);
    }

    private static DecodedText unix(String text, Optional<String> assumed) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return new DecodedText(Optional.of(lines), 1, "", assumed);
    }

    private static DecodedText none(int line, String problem) {
        return new DecodedText(Optional.empty(), line, problem, Optional.empty());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        byte[] head = Arrays.copyOf(bytes, mark.length);
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length < mark.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static DecodedText decode(byte[] bytes, int offset, Charset charset) {
        // What is not text shows as a sign of replacement, which hardly any text has.
        String text = new String(bytes, offset, bytes.length - offset, charset);
        return text.indexOf(REPLACEMENT) < 0 ? unix(text, Optional.empty()) : decodeStrictly(bytes, offset, charset);
    }

    private static DecodedText decodeStrictly(byte[] bytes, int offset, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer out = CharBuffer.allocate(bytes.length - offset + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String problem =
                    "it is not valid " + charset.name() + " at byte " + (in.position() + 1) + "; save it as UTF-8";
            return none(lineAt(bytes, in.position()), problem);
        }
        return unix(out.flip().toString(), Optional.empty());
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
