package dev.hindcast.rootcause.published;

import dev.hindcast.model.cause.Trigger;
import dev.hindcast.rootcause.published.PublishedTable.Row;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Every published table there is. */
public final class PublishedTables {
    /** Triggers at Google, 2010 to 2017. */
    public static final PublishedTable SRE_WORKBOOK = new PublishedTable(
            "SRE Workbook, triggers",
            "The Site Reliability Workbook, Appendix C, 2018",
            "thousands of post-mortems of one company, 2010-2017",
            OptionalInt.empty(),
            OptionalDouble.empty(),
            List.of(
                    row("binary push", 37, Trigger.RELEASE),
                    row("configuration push", 31, Trigger.CONFIGURATION),
                    row("user behaviour change", 9, Trigger.LOAD),
                    row("processing pipeline", 6, Trigger.AUTOMATION),
                    row("service provider change", 5, Trigger.THIRD_PARTY),
                    row("performance decay", 5, Trigger.GROWTH),
                    row("capacity management", 5, Trigger.GROWTH),
                    row("hardware", 2, Trigger.HARDWARE)));

    /** Tags of public reports, 2009 to 2015. The shares are of tags, not of outages. */
    public static final PublishedTable GUNAWI = new PublishedTable(
            "Gunawi and others, tags",
            "Why does the cloud stop computing?, SoCC 2016 (read through notes)",
            "340 tags of 242 outages with a known cause, of 597 outages of 32 services",
            OptionalInt.of(340),
            OptionalDouble.of(100.0 * 355 / 597),
            List.of(
                    tag("UPGRADE", 54, Trigger.RELEASE, Trigger.MAINTENANCE),
                    tag("NETWORK", 52, Trigger.HARDWARE),
                    tag("BUGS", 51, Trigger.LATENT_DEFECT, Trigger.RELEASE, Trigger.GROWTH),
                    tag("CONFIG", 34, Trigger.CONFIGURATION),
                    tag("LOAD", 31, Trigger.LOAD, Trigger.GROWTH),
                    tag("CROSS", 28, Trigger.THIRD_PARTY),
                    tag("POWER", 21, Trigger.HARDWARE),
                    tag("SECURITY", 17, Trigger.ATTACK),
                    tag("HUMAN", 14, Trigger.MANUAL),
                    tag("STORAGE", 13, Trigger.HARDWARE),
                    tag("SERVER", 11, Trigger.HARDWARE),
                    tag("NATDIS", 9, Trigger.HARDWARE),
                    tag("HARDWARE", 5, Trigger.HARDWARE)));

    /** Root causes of one product. About 35 % of its incidents were left out as incomplete. */
    public static final PublishedTable GHOSH = new PublishedTable(
            "Ghosh and others, root causes",
            "How to fight production incidents?, SoCC 2022 (read through slides)",
            "152 incidents of Microsoft Teams; about 35 % of the incidents were dropped as incomplete",
            OptionalInt.of(152),
            OptionalDouble.empty(),
            List.of(
                    row("code bug", 27.0, Trigger.LATENT_DEFECT, Trigger.RELEASE),
                    row("dependency failure", 16.4, Trigger.THIRD_PARTY),
                    row("infrastructure", 15.8, Trigger.HARDWARE, Trigger.LOAD, Trigger.GROWTH),
                    row("deployment error", 13.2, Trigger.RELEASE, Trigger.MAINTENANCE),
                    row("config bug", 12.5, Trigger.CONFIGURATION),
                    row("database/network", 10.5),
                    row("auth failure", 4.6, Trigger.EXPIRY)));

    /** Causes of public post-mortems of three clouds; several a document, so that the shares sum to more than 100. */
    public static final PublishedTable ISSRE = new PublishedTable(
            "ISSRE 2022, causes",
            "354 public post-mortems of AWS, Azure and Google, ISSRE 2022",
            "354 post-mortems, 23.2 % of which have more than one cause",
            OptionalInt.of(354),
            OptionalDouble.of(12.1),
            List.of(
                    row("misconfiguration", 31.6, Trigger.CONFIGURATION),
                    row("other internal", 19.5),
                    row("hardware", 17.0, Trigger.HARDWARE),
                    row("code change", 13.3, Trigger.RELEASE),
                    row("insufficient resource", 9.3, Trigger.GROWTH),
                    row("payload flood", 8.0, Trigger.LOAD),
                    row("excessive flow", 6.2, Trigger.LOAD),
                    row("contention", 3.1, Trigger.LATENT_DEFECT),
                    row("third-party", 2.8, Trigger.THIRD_PARTY),
                    row("exception handling", 2.0, Trigger.LATENT_DEFECT),
                    row("component removal", 2.0, Trigger.MANUAL),
                    row("incompatibility", 1.7, Trigger.RELEASE),
                    row("other external", 1.4)));

    /** All of them, oldest first. */
    public static final List<PublishedTable> ALL = List.of(GUNAWI, SRE_WORKBOOK, GHOSH, ISSRE);

    private static final int GUNAWI_TAGS = 340;

    private PublishedTables() {}

    private static Row row(String label, double percent, Trigger... triggers) {
        return new Row(label, percent, Set.of(triggers));
    }

    private static Row tag(String label, int tags, Trigger... triggers) {
        return row(label, 100.0 * tags / GUNAWI_TAGS, triggers);
    }
}
