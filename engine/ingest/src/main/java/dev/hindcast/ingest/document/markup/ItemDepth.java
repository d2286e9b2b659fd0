package dev.hindcast.ingest.document.markup;

import java.util.ArrayList;
import java.util.List;

/** How deep an item lies, told from how far it is indented or from the sign it begins with. Not thread-safe. */
public final class ItemDepth {
    private static final int DEEPEST = 100;

    private final List<Integer> indents = new ArrayList<>();
    private final List<String> signs = new ArrayList<>();

    /** Returns the depth of an item that is indented so far. */
    public int ofIndent(int indent) {
        while (!indents.isEmpty() && indents.get(indents.size() - 1) > indent) {
            indents.remove(indents.size() - 1);
        }
        boolean deeper = indents.isEmpty() || indents.get(indents.size() - 1) < indent;
        if (deeper && indents.size() < DEEPEST) {
            indents.add(indent);
        }
        return indents.size() - 1;
    }

    /** Returns the depth of an item that begins with such a sign: a sign seen before returns to its level. */
    public int ofSign(String sign) {
        int known = signs.indexOf(sign);
        if (known >= 0) {
            signs.subList(known + 1, signs.size()).clear();
        } else if (signs.size() < DEEPEST) {
            signs.add(sign);
        }
        return signs.size() - 1;
    }

    /** Returns whether items are open that are indented less than this. */
    public boolean holds(int indent) {
        return !indents.isEmpty() && indents.get(0) < indent;
    }

    /** Ends the list. */
    public void end() {
        indents.clear();
        signs.clear();
    }
}
