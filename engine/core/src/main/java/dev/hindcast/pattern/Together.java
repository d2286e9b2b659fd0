package dev.hindcast.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What hangs together, by id. Not thread-safe. */
final class Together {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** By number that of another of its group; those at the head of a group their own. */
    private int[] parents = new int[16];

    /** Returns the number of an id: from 0 on, in the order in which they were first asked for. */
    int number(String id) {
        Integer known = numbers.get(id);
        return known == null ? alone(id) : known;
    }

    /** Puts the groups of two numbers together. */
    void join(int one, int other) {
        parents[head(one)] = head(other);
    }

    private int alone(String id) {
        int number = numbers.size();
        numbers.put(id, number);
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, 2 * number);
        }
        parents[number] = number;
        return number;
    }

    /** Returns the head of what a number hangs together with, at least itself. */
    int head(int number) {
        int head = number;
        while (parents[head] != head) {
            // Half of the way is saved the next time.
            parents[head] = parents[parents[head]];
            head = parents[head];
        }
        return head;
    }
}
