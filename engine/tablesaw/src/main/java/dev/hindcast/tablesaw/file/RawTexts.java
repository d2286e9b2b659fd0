package dev.hindcast.tablesaw.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers for byte sequences, from 0 in order of first appearance. Not thread-safe. */
final class RawTexts {
    private byte[][] texts = new byte[64][];
    private int[] hashes = new int[64];
    private int[] slots = new int[256];
    private int size;

    /** Returns the number of this text; one not met before gets the next, which is then {@link #size()} less one. */
    int number(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && isSame(texts[known], bytes, from, to)) {
                return known;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(Arrays.copyOfRange(bytes, from, to), hash, slot);
    }

    /** Names are short: the JDK's comparison begins to pay only where they are long. */
    private static boolean isSame(byte[] text, byte[] bytes, int from, int to) {
        if (text.length != to - from) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (text[i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return size;
    }

    String text(int number) {
        return new String(texts[number], StandardCharsets.UTF_8);
    }

    private int add(byte[] text, int hash, int slot) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        texts[size] = text;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[4 * slots.length];
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        // The last bytes of names that are numbered differ in their low bits alone.
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
