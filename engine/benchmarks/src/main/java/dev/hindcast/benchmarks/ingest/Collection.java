package dev.hindcast.benchmarks.ingest;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a file of many incidents is written: what stands before, between and behind them, and one of them. */
enum Collection {
    /** A table kept by hand. */
    CSV("id,title,started_at,detected_at,resolved_at,severity,service,summary\n", "", "") {
        @Override
        String incident(int number, Course course, Vocabulary words) {
            return String.join(
                            ",",
                            "INC-" + number,
                            words.effect(),
                            SECOND.format(course.started()),
                            SECOND.format(course.detected()),
                            SECOND.format(course.resolved()),
                            "SEV2",
                            words.service(),
                            "\"" + words.paragraph(3) + "\"")
                    + "\n";
        }
    },
    /** What the interface of a status page gives. */
    JSON("{\"page\":{\"id\":\"p\",\"name\":\"Ferry line\"},\"incidents\":[\n", ",\n", "]}\n") {
        @Override
        String incident(int number, Course course, Vocabulary words) {
            String posts = post(course.detected(), "investigating", words.effect() + ".") + ","
                    + post(course.declared(), "identified", words.paragraph(1)) + ","
                    + post(course.resolved(), "resolved", "All is well again. " + words.paragraph(1));
            return "{\"id\":\"i" + number + "\",\"name\":\"" + words.effect() + "\",\"status\":\"resolved\",\"impact\":\"major\","
                    + "\"created_at\":\"" + SECOND.format(course.detected()) + "\",\"resolved_at\":\""
                    + SECOND.format(course.resolved()) + "\",\"incident_updates\":[" + posts + "],\"components\":[{\"id\":\"c\",\"name\":\""
                    + words.service() + "\"}]}";
        }

        private String post(LocalDateTime at, String status, String body) {
            return "{\"status\":\"" + status + "\",\"body\":\"" + body + "\",\"display_at\":\"" + SECOND.format(at) + "\"}";
        }
    },
    /** The incidents of a cloud provider, one a line. */
    JSONL("", "\n", "\n") {
        @Override
        String incident(int number, Course course, Vocabulary words) {
            return "{\"id\":\"g" + number + "\",\"number\":\"" + number + "\",\"begin\":\"" + SECOND.format(course.started())
                    + "\",\"end\":\"" + SECOND.format(course.resolved()) + "\",\"external_desc\":\"" + words.effect()
                    + "\",\"severity\":\"medium\",\"service_name\":\"" + words.service() + "\",\"updates\":[{\"when\":\""
                    + SECOND.format(course.resolved()) + "\",\"status\":\"AVAILABLE\",\"text\":\"# Report\\n\\n## Summary\\n\\n"
                    + words.paragraph(2) + "\"},{\"when\":\"" + SECOND.format(course.declared())
                    + "\",\"status\":\"SERVICE_DISRUPTION\",\"text\":\"" + words.paragraph(1) + "\"}]}";
        }
    },
    /** The feed of a status page. */
    XML("<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Ferry line</title>\n", "", "</feed>\n") {
        @Override
        String incident(int number, Course course, Vocabulary words) {
            return "<entry><id>tag:ferry,2031:incident/" + number + "</id><title>" + words.effect() + "</title><published>"
                    + SECOND.format(course.detected()) + "</published><content type=\"html\">&lt;p&gt;&lt;small&gt;"
                    + POSTED.format(course.resolved()) + " UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Resolved&lt;/strong&gt; - "
                    + words.paragraph(2) + "&lt;/p&gt;&lt;p&gt;&lt;small&gt;" + POSTED.format(course.declared())
                    + " UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Investigating&lt;/strong&gt; - " + words.paragraph(1)
                    + "&lt;/p&gt;</content></entry>\n";
        }
    };

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);
    private static final DateTimeFormatter POSTED = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.ROOT);

    private final String before;
    private final String between;
    private final String behind;

    Collection(String before, String between, String behind) {
        this.before = before;
        this.between = between;
        this.behind = behind;
    }

    abstract String incident(int number, Course course, Vocabulary words);

    /** Returns what stands before the first incident. */
    String before() {
        return before;
    }

    /** Returns what stands between two of them. */
    String between() {
        return between;
    }

    /** Returns what stands behind the last. */
    String behind() {
        return behind;
    }
}
