package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.JoinedText;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The document cut into sections: by headings, by paragraphs that are nothing but an emphasised label, and by list items whose
 * label is a section's name.
 *
 * @param parts every block with its section
 * @param figured those of them that have a figure, without which nothing tells a time; in most documents they are few
 * @param sections the sections with their text
 */
public record Outline(List<Part> parts, List<Part> figured, List<DocumentSection> sections) {
    private static final Set<SectionRole> OF_ANY_TEXT =
            EnumSet.of(SectionRole.ACTIONS, SectionRole.LESSONS, SectionRole.PEOPLE, SectionRole.OTHER);

    /** Cuts a document into its sections. */
    public static Outline of(PostmortemDocument document, HeadingRoles roles) {
        Builder builder = new Builder(document.source(), roles);
        for (int i = 0; i < document.blocks().size(); i++) {
            Block next = i + 1 < document.blocks().size() ? document.blocks().get(i + 1) : null;
            Block block = document.blocks().get(i);
            builder.add(block instanceof Block.Table table ? Fields.oneLabelInARow(table) : block, next);
        }
        List<Part> figured =
                builder.parts.stream().filter(part -> part.block().hasFigure()).toList();
        return new Outline(List.copyOf(builder.parts), figured, builder.sections());
    }

    /** Returns the parts of one role, in reading order. */
    public List<Part> of(SectionRole role) {
        List<Part> of = new ArrayList<>();
        for (Part part : parts) {
            if (part.role() == role) {
                of.add(part);
            }
        }
        return of;
    }

    /** Returns whether it has a section that hardly anything but the account of an incident has; next steps and lessons have other texts too. */
    public boolean tellsOfIncident() {
        return sections.stream().map(DocumentSection::role).anyMatch(role -> !OF_ANY_TEXT.contains(role));
    }

    /** Returns the text of all sections, one block a line. */
    public String text() {
        return String.join("\n", sections.stream().map(DocumentSection::text).toList());
    }

    /** Returns how many different sections of a post-mortem it has. */
    public long knownRoles() {
        return sections.stream()
                .map(DocumentSection::role)
                .filter(role -> role != SectionRole.OTHER && role != SectionRole.PEOPLE)
                .distinct()
                .count();
    }

    /** Walks the blocks in order. Used once; not thread-safe. */
    private static final class Builder {
        private final String source;
        private final HeadingRoles roles;
        private final List<Part> parts = new ArrayList<>();
        private final List<Section> found = new ArrayList<>();
        /** Open headings, outermost first. */
        private final List<Section> open = new ArrayList<>();
        /** Whether the block before is a heading. */
        private boolean headed;
        /** Whether headings by their shape are parts of the one above. */
        private boolean below;

        /** The tasks that a sentence announced; they end with their list. */
        private Section announced;

        private final UnmarkedTitles unmarked;
        /** The section a list item's label opened; it lasts while items are nested deeper. */
        private Section item;

        private record Section(int index, int level, int depth, SectionRole role, TextLine title, JoinedText text) {}

        Builder(String source, HeadingRoles roles) {
            this.source = source;
            this.roles = roles;
            this.unmarked = new UnmarkedTitles(roles);
            open(0, SectionRole.OTHER, TextLine.plain("", 1));
        }

        void add(Block block, Block next) {
            if (announced != null && !(block instanceof Block.ListItem)) {
                open.remove(announced);
                announced = null;
            }
            if (block instanceof Block.Heading heading) {
                item = null;
                if (heading.level() == Block.Heading.BY_SHAPE) {
                    openShaped(heading.text());
                } else {
                    openHeading(heading.level(), heading.text());
                    below = false;
                }
            } else if (block instanceof Block.Paragraph paragraph
                    && (isTitle(paragraph)
                            || unmarked.headsList(paragraph, next)
                            || unmarked.areOpenedBy(paragraph, next))) {
                item = null;
                openHeading(7, paragraph.lines().get(0));
            } else if (block instanceof Block.Paragraph paragraph
                    && UnmarkedTitles.announced(paragraph, next).isPresent()) {
                item = null;
                open.removeIf(section -> section.level() >= 7);
                open(
                        7,
                        UnmarkedTitles.announced(paragraph, next).get(),
                        paragraph.lines().get(0));
                Section opened = open.get(open.size() - 1);
                announced = opened.role() == SectionRole.ACTIONS ? opened : null;
            } else if (block instanceof Block.ListItem listItem && unmarked.headsTable(listItem, next)) {
                item = null;
                openHeading(7, listItem.lines().get(0));
            } else if (block instanceof Block.ListItem listItem) {
                enterItem(listItem);
            } else if (block instanceof Block.Table table
                    && item != null
                    && item.depth() < 0
                    && UnmarkedTitles.tellsTimes(table)) {
                // "Owner: Search" above a table of the incident is a line of its own.
                item = item.role() == SectionRole.PEOPLE ? null : item;
            } else if (block instanceof Block.Paragraph paragraph) {
                item = null;
                TextLine first = paragraph.lines().get(0);
                if (PostHead.of(first).isPresent()) {
                    open.subList(Math.min(1, open.size()), open.size()).clear();
                    open(7, SectionRole.OTHER, first);
                }
                enterLabelled(paragraph);
            }
            headed = block instanceof Block.Heading heading && heading.level() != Block.Heading.MOMENT;
            Section section = item != null ? item : open.get(open.size() - 1);
            section.text().add(block);
            parts.add(new Part(section.role(), section.index(), block));
        }

        private void openHeading(int level, TextLine title) {
            while (open.size() > 1 && open.get(open.size() - 1).level() >= level) {
                open.remove(open.size() - 1);
            }
            SectionRole inherited = open.get(open.size() - 1).role();
            // The title of the whole document gives its role to nothing below it.
            boolean isTitle = level == 1 && found.size() <= 1;
            Optional<SectionRole> role = isTitle ? roles.ofLabel(title.text()) : roles.ofHeading(title.text());
            open(level, role.orElse(isTitle ? SectionRole.OTHER : inherited), title);
        }

        /**
         * Where the text does not tell how headings stand to each other, those that name no role begin something new; but one
         * right below another, or in a timeline, begins a part of it, and so do the next ones, up to one that names a role.
         */
        private void openShaped(TextLine title) {
            boolean named = roles.ofHeading(title.text()).isPresent();
            boolean timeline = open.get(open.size() - 1).role() == SectionRole.TIMELINE;
            below = !named && (below || timeline || headed && found.size() > 2);
            if (named || below) {
                openHeading(below ? Block.Heading.BY_SHAPE + 1 : Block.Heading.BY_SHAPE, title);
            } else {
                open.subList(1, open.size()).clear();
                open(Block.Heading.BY_SHAPE, SectionRole.OTHER, title);
            }
        }

        private void open(int level, SectionRole role, TextLine title) {
            Section section = new Section(found.size(), level, -1, role, title, new JoinedText());
            found.add(section);
            open.add(section);
        }

        private boolean isTitle(Block.Paragraph paragraph) {
            TextLine line = paragraph.lines().get(0);
            if (paragraph.lines().size() != 1 || line.lead().isEmpty()) {
                return false;
            }
            String bare = Label.withoutColon(line.text());
            String lead = Label.withoutColon(line.lead());
            return !lead.isEmpty() && lead.equals(bare) && roles.ofHeading(bare).isPresent();
        }

        private void enterItem(Block.ListItem listItem) {
            if (item != null && listItem.depth() <= item.depth()) {
                item = null;
            }
            Optional<Label> label = Label.of(listItem.lines().get(0));
            Optional<SectionRole> role = label.flatMap(l -> roles.ofLabel(l.key()));
            if (item == null && role.isPresent()) {
                item = new Section(
                        found.size(),
                        8,
                        listItem.depth(),
                        role.get(),
                        listItem.lines().get(0),
                        new JoinedText());
                found.add(item);
            }
        }

        private void enterLabelled(Block.Paragraph paragraph) {
            TextLine first = paragraph.lines().get(0);
            Optional<Label> label = Label.of(first).filter(l -> !l.value().isEmpty());
            Optional<SectionRole> named =
                    label.flatMap(l -> roles.ofLabel(l.key())).or(() -> runIn(first));
            named.filter(role -> role != SectionRole.PEOPLE || !listsOthers(paragraph))
                    .ifPresent(role -> {
                        item = new Section(found.size(), 8, -1, role, first, new JoinedText());
                        found.add(item);
                    });
        }

        /** "**Measures.** Alert on the queue (done); ..." */
        private Optional<SectionRole> runIn(TextLine first) {
            String lead = first.lead();
            return lead.endsWith(".") && first.text().startsWith(lead)
                    ? roles.ofLabel(lead).filter(SectionRole.ACTIONS::equals)
                    : Optional.empty();
        }

        /** "Owner: Search" above other labels is one of a list of properties and opens no section of names. */
        private boolean listsOthers(Block.Paragraph paragraph) {
            return paragraph.lines().stream()
                    .skip(1)
                    .flatMap(line -> Label.of(line).stream())
                    .anyMatch(other -> roles.ofLabel(other.key())
                            .filter(SectionRole.PEOPLE::equals)
                            .isEmpty());
        }

        List<DocumentSection> sections() {
            return found.stream()
                    .filter(section -> section.index() > 0 || !section.text().isEmpty())
                    .map(section -> new DocumentSection(
                            section.role(),
                            section.title().text(),
                            section.text().text(),
                            section.text().lines(),
                            section.text().wraps(),
                            new Evidence(
                                    source,
                                    section.title().line(),
                                    section.title().text())))
                    .toList();
        }
    }
}
