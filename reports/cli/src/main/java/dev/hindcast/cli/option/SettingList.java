package dev.hindcast.cli.option;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.time.DurationDefinition;
import java.nio.file.Path;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The settings in force, as text with their origins. */
final class SettingList {
    private final Configuration configuration;
    private final Origins origins;
    private final List<Setting> list = new ArrayList<>();

    private SettingList(Configuration configuration, Origins origins) {
        this.configuration = configuration;
        this.origins = origins;
    }

    static List<Setting> of(Configuration configuration, Optional<Path> file, Origins origins) {
        SettingList settings = new SettingList(configuration, origins);
        settings.list.add(new Setting(
                "config",
                file.map(Path::toString).orElse("none"),
                origins.ofOption("--config", "")
                        .replace(Setting.DEFAULT, file.isPresent() ? "found beside the documents" : Setting.DEFAULT)));
        settings.time();
        settings.vocabulary();
        settings.reading();
        return settings.list;
    }

    private void time() {
        list.add(new Setting(
                "zone",
                configuration.zone().map(ZoneId::getId).orElse("none: UTC is assumed and said so"),
                origins.ofOption("--zone", "zone")));
        add("date-order", inWords(configuration.dateOrder()));
        add("fiscal-year-start", english(configuration.calendar().fiscalYearStart()));
        for (DurationDefinition duration : configuration.durations()) {
            list.add(new Setting("duration " + duration.name(), duration.inWords(), origins.ofKey("durations")));
        }
    }

    private void vocabulary() {
        add("severities", sorted(configuration.severities()));
        add("headings", sorted(configuration.headings()));
        add("services", sorted(configuration.services()));
        if (!configuration.columns().isEmpty()) {
            add("columns", sorted(configuration.columns()));
        }
        add(
                "exclude",
                configuration.excludedKinds().stream()
                        .map(IncidentKind::id)
                        .sorted()
                        .toList()
                        .toString());
    }

    private void reading() {
        add("ignore", configuration.ignore().toString());
        // How many names, not which: this list is printed and published.
        add("people", configuration.people().size() + " names");
    }

    private void add(String key, String value) {
        list.add(new Setting(key, value, origins.ofKey(key)));
    }

    private static String inWords(Optional<FigureOrder> order) {
        return FigureOrder.byWords().entrySet().stream()
                .filter(word -> order.filter(word.getValue()::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("none: 03/04/2031 is read only where its document tells which is the month");
    }

    private static String english(Month month) {
        // The JDK's own names are the same, but it looks for them in the data of every language first.
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String sorted(Map<String, ?> map) {
        return new TreeMap<>(map).toString();
    }
}
