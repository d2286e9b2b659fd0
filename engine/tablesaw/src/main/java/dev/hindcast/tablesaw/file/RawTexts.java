package dev.hindcast.tablesaw.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers for byte sequences, from 0 in order of first appearance. Not thread-safe. */
final class RawTexts {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[][] texts = new long[64][];
    private int[] lengths = new int[64];
    private int[] hashes = new int[64];
    private int[] slots = new int[256];
    private int size;

    /** Returns the number of this text; one not met before gets the next, which is then {@link #size()} less one. */
    int number(long[] words, int from, int to) {
        int hash = hash(words, from, to);
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && lengths[known] == to - from && isSame(texts[known], words, from, to)) {
                return known;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(copy(words, from, to), to - from, hash, slot);
    }

    private static boolean isSame(long[] text, long[] words, int from, int to) {
        int at = from;
        for (int i = 0; i < text.length; i++, at += Words.BYTES) {
            long word = Words.eight(words, at);
            if (text[i] != (at + Words.BYTES <= to ? word : Words.first(word, to - at))) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return size;
    }

    String text(int number) {
        byte[] bytes = new byte[lengths[number]];
        Words.copy(texts[number], 0, bytes.length, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long[] copy(long[] words, int from, int to) {
        long[] text = new long[Words.holding(to - from)];
        for (int i = 0, at = from; i < text.length; i++, at += Words.BYTES) {
            long word = Words.eight(words, at);
            text[i] = at + Words.BYTES <= to ? word : Words.first(word, to - at);
        }
        return text;
    }

    private int add(long[] text, int length, int hash, int slot) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        texts[size] = text;
        lengths[size] = length;
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

    /** The upper half of a product depends on every bit of the word. */
    private static int hash(long[] words, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + Words.BYTES <= to; at += Words.BYTES) {
            hash = (hash ^ Words.eight(words, at)) * MIX;
            hash ^= hash >>> 32;
        }
        if (at < to) {
            hash = (hash ^ Words.first(Words.eight(words, at), to - at)) * MIX;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
