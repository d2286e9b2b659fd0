package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Fields outside the text that hold sentences, such as a summary in the front matter: sections in all but their place. */
public final class MetadataProse {
    private static final Set<SectionRole> TOLD = Set.of(
            SectionRole.SUMMARY, SectionRole.IMPACT, SectionRole.CAUSE, SectionRole.TRIGGER, SectionRole.RESPONSE);
    private static final Set<String> KEYWORDS = Set.of("keywords", "tags", "labels");
    private static final int FEWEST_WORDS = 4;

    private MetadataProse() {}

    /** Returns such sections, and then those of the text; what stands in both places counts once. */
    public static List<DocumentSection> before(
            List<DocumentSection> sections, PostmortemDocument document, HeadingRoles roles) {
        if (document.metadata().isEmpty()) {
            return sections;
        }
        Set<String> texts = new HashSet<>();
        sections.forEach(section -> texts.add(section.text()));
        List<DocumentSection> all = new ArrayList<>();
        for (PostmortemDocument.Field field : document.metadata()) {
            String text = field.value().strip();
            section(field, roles)
                    .filter(role -> text.split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS)
                    .filter(role -> texts.add(text))
                    .ifPresent(role -> all.add(section(role, field.key(), text, document.source(), field.line())));
        }
        keywords(document).ifPresent(all::add);
        all.addAll(sections);
        return all;
    }

    private static Optional<SectionRole> section(PostmortemDocument.Field field, HeadingRoles roles) {
        return roles.ofLabel(lastKey(field.key())).filter(TOLD::contains);
    }

    private static Optional<DocumentSection> keywords(PostmortemDocument document) {
        List<PostmortemDocument.Field> fields = document.metadata().stream()
                .filter(field -> KEYWORDS.contains(field.key().toLowerCase(Locale.ROOT)))
                .filter(field -> !field.value().isBlank())
                .toList();
        Set<String> words = new LinkedHashSet<>();
        fields.forEach(field -> words.add(field.value().strip()));
        return fields.stream()
                .findFirst()
                .map(first -> section(
                        SectionRole.OTHER, first.key(), String.join("; ", words), document.source(), first.line()));
    }

    private static String lastKey(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static DocumentSection section(SectionRole role, String key, String text, String source, int line) {
        return new DocumentSection(role, key, text, List.of(line), new Evidence(source, line, text));
    }
}
