package dev.hindcast.office.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep an item lies, by how far its bullet stands to the right of those before it. */
final class Indents {
    /** Bullets of one depth may stand so far apart, in points. */
    private static final float SAME = 4;

    private final Deque<Float> edges = new ArrayDeque<>();

    int depth(float left) {
        while (!edges.isEmpty() && edges.peek() > left + SAME) {
            edges.pop();
        }
        if (edges.isEmpty() || edges.peek() < left - SAME) {
            edges.push(left);
        }
        return edges.size() - 1;
    }
}
