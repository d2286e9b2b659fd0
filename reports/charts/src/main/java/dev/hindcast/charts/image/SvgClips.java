package dev.hindcast.charts.image;

import java.awt.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The clips of one drawing: each is written once, and what lies in the same one stands in one group. */
final class SvgClips {
    private final SvgText out;
    private final String idPrefix;
    private final Map<String, String> ids = new HashMap<>();
    private String open;

    SvgClips(SvgText out, String idPrefix) {
        this.out = out;
        this.idPrefix = idPrefix;
    }

    /** Opens the group of a clip, and closes the one before it. Null where nothing is clipped. */
    void enter(Shape clip) {
        String id = clip == null ? null : id(clip);
        if (Objects.equals(id, open)) {
            return;
        }
        leave();
        if (id != null) {
            out.open("g").attribute("clip-path", "url(#" + id + ")").content();
        }
        open = id;
    }

    /** Closes the group that is open. */
    void leave() {
        if (open != null) {
            out.close("g");
            open = null;
        }
    }

    private String id(Shape clip) {
        SvgText element = SvgText.ofElement();
        SvgShapes.open(clip, element).empty();
        String shape = element.toString();
        String known = ids.get(shape);
        if (known != null) {
            return known;
        }
        leave();
        String id = idPrefix + "-clip" + (ids.size() + 1);
        out.open("clipPath").attribute("id", id).content();
        SvgShapes.open(clip, out).empty();
        out.close("clipPath");
        ids.put(shape, id);
        return id;
    }
}
