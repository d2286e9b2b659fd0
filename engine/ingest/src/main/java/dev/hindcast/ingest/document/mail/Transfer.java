package dev.hindcast.ingest.document.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Undoes what a mail's text suffers on its way. */
final class Transfer {
    private static final int HEXADECIMAL = 16;

    private Transfer() {}

    /** Returns the text as it was sent, by what the head says of it. */
    static LinedText undone(LinedText body, MailHeaders head) {
        String charset = head.parameter("content-type", "charset");
        String way = head.value("content-transfer-encoding");
        if (way.equalsIgnoreCase("base64")) {
            return LinedText.at(body.begin(), text(base64(body.text()), charset));
        }
        return way.equalsIgnoreCase("quoted-printable") ? unquoted(body, charset) : body;
    }

    /** A line that ends with the sign goes on in the next. */
    private static LinedText unquoted(LinedText body, String charset) {
        List<LinedText.Line> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int begin = body.begin();
        for (LinedText.Line line : body.lines()) {
            begin = open.isEmpty() ? line.at() : begin;
            String text = line.text().stripTrailing();
            if (text.endsWith("=")) {
                open.append(text, 0, text.length() - 1);
            } else {
                open.append(text);
                lines.add(new LinedText.Line(text(quotedPrintable(open.toString()), charset), begin));
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            lines.add(new LinedText.Line(text(quotedPrintable(open.toString()), charset), begin));
        }
        return new LinedText(lines);
    }

    /** Returns the bytes of a text in which {@code =C3} stands for one. */
    static byte[] quotedPrintable(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), HEXADECIMAL) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), HEXADECIMAL);
            if (text.charAt(i) == '=' && low >= 0) {
                bytes.write(high * HEXADECIMAL + low);
                i += 2;
            } else {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the bytes of such a text; none where it is damaged. */
    static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Returns the text of bytes in an encoding; one that is not known is taken for UTF-8. */
    static String text(byte[] bytes, String charset) {
        return new String(bytes, isKnown(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8);
    }

    private static boolean isKnown(String charset) {
        return charset.matches("[A-Za-z0-9][\\w.:+-]{0,40}") && Charset.isSupported(charset);
    }
}
