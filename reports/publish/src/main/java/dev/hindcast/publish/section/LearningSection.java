package dev.hindcast.publish.section;

import dev.hindcast.model.SectionRole;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.follow.Cases;
import dev.hindcast.publish.follow.Lessons;
import dev.hindcast.publish.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Cases worth discussing, what went well, where luck helped. */
public final class LearningSection {
    private LearningSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Prose.of(Messages.get("learning.note")));
        List<Block.Sentence> cases = Cases.of(facts.latest());
        blocks.add(new Block.Heading(facts.quarters()
                .latest()
                .map(quarter -> Messages.get("learning.cases", quarter))
                .orElse(Messages.get("learning.cases.undated"))));
        blocks.add(cases.isEmpty() ? Block.Prose.of(Messages.get("learning.cases.none")) : new Block.Bullets(cases));
        blocks.add(new Block.Heading(Messages.get("learning.well")));
        blocks.add(quotes(facts, SectionRole.WENT_WELL, "learning.well.none"));
        blocks.add(new Block.Heading(Messages.get("learning.luck")));
        blocks.add(quotes(facts, SectionRole.LUCKY, "learning.luck.none"));
        return new ReportDocument.Section("learning", Messages.get("learning.title"), blocks);
    }

    private static Block quotes(Facts facts, SectionRole role, String none) {
        List<Block.Quote> quotes = Lessons.of(facts.incidents(), role);
        return quotes.isEmpty() ? Block.Prose.of(Messages.get(none)) : new Block.Quotes(quotes);
    }
}
