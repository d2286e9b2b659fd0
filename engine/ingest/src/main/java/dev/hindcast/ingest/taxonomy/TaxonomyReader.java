package dev.hindcast.ingest.taxonomy;

import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.rootcause.CauseRule;
import dev.hindcast.rootcause.ContextRule;
import dev.hindcast.rootcause.Taxonomy;
import dev.hindcast.rootcause.phrase.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** YAML to a {@link Taxonomy}. */
public final class TaxonomyReader {
    private static final String RESOURCE = "taxonomy.yml";
    private static final Set<String> KEYS = Set.of("words", "triggers", "factors", "mechanisms", "contexts");
    private static final Set<String> LABEL_KEYS = Set.of("parent", "anywhere", "rules");
    private static final Set<String> RULE_KEYS = Set.of("weight", "phrases");
    private static final Set<String> CONTEXT_KEYS = Set.of("factor", "after", "phrases");

    private static final Map<String, Trigger> TRIGGERS =
            Arrays.stream(Trigger.values()).collect(Collectors.toMap(Trigger::id, Function.identity()));
    private static final Map<String, Factor> FACTORS =
            Arrays.stream(Factor.values()).collect(Collectors.toMap(Factor::id, Function.identity()));

    private final Map<String, String> words = new LinkedHashMap<>();

    private TaxonomyReader() {}

    /** Returns the taxonomy that comes with the program. */
    public static Taxonomy builtIn() {
        return BuiltIn.TAXONOMY;
    }

    /** Read once, on first use. */
    private static final class BuiltIn {
        static final Taxonomy TAXONOMY = new TaxonomyReader().read(RESOURCE, resource());
    }

    /**
     * Returns the built-in taxonomy with what a user adds: rules for its labels, labels below them, mechanisms.
     *
     * @param file its name, for messages
     * @param text YAML
     * @throws UserFileProblem if it cannot be used
     */
    public static Taxonomy extended(String file, String text) {
        TaxonomyReader reader = new TaxonomyReader();
        Taxonomy builtIn = reader.read(RESOURCE, resource());
        Taxonomy more = reader.read(file, text);
        return new Taxonomy(
                joined(builtIn.triggers(), more.triggers()),
                joined(builtIn.factors(), more.factors()),
                joined(builtIn.mechanisms(), more.mechanisms()),
                joined(builtIn.contexts(), more.contexts()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String resource() {
        try (InputStream in = TaxonomyReader.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Taxonomy read(String file, String text) {
        Map<String, YamlNode> root = YamlNode.parse(file, text).mapping();
        known(root, KEYS);
        section(root, "words").forEach((name, list) -> words.put(name, list.text()));
        return new Taxonomy(
                labelled(section(root, "triggers"), TRIGGERS),
                labelled(section(root, "factors"), FACTORS),
                mechanisms(section(root, "mechanisms")),
                contexts(section(root, "contexts")));
    }

    private static Map<String, YamlNode> section(Map<String, YamlNode> root, String key) {
        return Optional.ofNullable(root.get(key)).map(YamlNode::mapping).orElse(Map.of());
    }

    private <T> List<CauseRule<T>> labelled(Map<String, YamlNode> labels, Map<String, T> builtIn) {
        List<CauseRule<T>> rules = new ArrayList<>();
        labels.forEach((id, node) -> {
            Map<String, YamlNode> entries = node.mapping();
            known(entries, LABEL_KEYS);
            T label = new Ancestry<>(labels, builtIn).of(id, node);
            boolean anywhere = flag(entries, "anywhere");
            section(entries, "rules").forEach((name, rule) -> rules.add(rule(id + "/" + name, label, anywhere, rule)));
        });
        return rules;
    }

    private List<CauseRule<String>> mechanisms(Map<String, YamlNode> named) {
        List<CauseRule<String>> rules = new ArrayList<>();
        named.forEach((name, list) -> rules.add(new CauseRule<>(name, name, 1, true, phrases(list))));
        return rules;
    }

    private List<ContextRule> contexts(Map<String, YamlNode> named) {
        List<ContextRule> rules = new ArrayList<>();
        named.forEach((name, node) -> {
            Map<String, YamlNode> entries = complete(node, CONTEXT_KEYS, "factor");
            rules.add(new ContextRule(
                    name, number(entries.get("factor")), flag(entries, "after"), phrases(entries.get("phrases"))));
        });
        return rules;
    }

    private <T> CauseRule<T> rule(String id, T label, boolean anywhere, YamlNode node) {
        Map<String, YamlNode> entries = complete(node, RULE_KEYS, "weight");
        try {
            return new CauseRule<>(id, label, number(entries.get("weight")), anywhere, phrases(entries.get("phrases")));
        } catch (IllegalArgumentException e) {
            throw entries.get("weight").problem(e.getMessage());
        }
    }

    private static Map<String, YamlNode> complete(YamlNode node, Set<String> keys, String number) {
        Map<String, YamlNode> entries = node.mapping();
        known(entries, keys);
        if (!entries.containsKey(number) || !entries.containsKey("phrases")) {
            throw node.problem("a rule needs \"" + number + "\" and \"phrases\"");
        }
        return entries;
    }

    private static double number(YamlNode node) {
        try {
            return Double.parseDouble(node.text());
        } catch (NumberFormatException e) {
            throw node.problem("\"" + node.text() + "\" is no number");
        }
    }

    private static boolean flag(Map<String, YamlNode> entries, String key) {
        return entries.containsKey(key) && Boolean.parseBoolean(entries.get(key).text());
    }

    private List<Phrase> phrases(YamlNode list) {
        List<Phrase> phrases = new ArrayList<>();
        for (YamlNode row : list.list()) {
            try {
                phrases.addAll(Phrase.parse(row.text(), words));
            } catch (IllegalArgumentException e) {
                throw row.problem(e.getMessage());
            }
        }
        return phrases;
    }

    private static void known(Map<String, YamlNode> entries, Set<String> keys) {
        entries.forEach((key, node) -> {
            if (!keys.contains(key)) {
                throw node.problem("unknown key \"" + key + "\"; there are "
                        + String.join(", ", keys.stream().sorted().toList()));
            }
        });
    }
}
