package dev.hindcast.publish.html;

import dev.hindcast.publish.document.Origin;
import java.util.List;

/** Where the figures of a page lead. A page that stands alone leads nowhere: {@link #NONE}. */
public interface Links {
    /** Those of a page that stands alone. */
    Links NONE = new Links() {
        @Override
        public String figure(Origin origin) {
            return null;
        }

        @Override
        public List<Link> table(String file) {
            return List.of();
        }

        @Override
        public List<Link> chart(String id) {
            return List.of();
        }
    };

    /**
     * A link.
     *
     * @param text what it says
     * @param address where it leads
     */
    record Link(String text, String address) {}

    /** Returns the address of what a figure was counted from; null where it leads nowhere. */
    String figure(Origin origin);

    /** Returns what a table is offered as, with all its digits. */
    List<Link> table(String file);

    /** Returns what a chart is offered as. */
    List<Link> chart(String id);
}
