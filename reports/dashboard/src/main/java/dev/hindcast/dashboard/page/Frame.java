package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.filter.Parameters;
import dev.hindcast.publish.text.SafeText;
import java.util.Optional;

/**
 * What is around every page.
 *
 * @param title of the page
 * @param organisation whose incidents
 * @param here the path of the page
 * @param filter that links to other pages keep
 * @param revision of the data, by which the page notices that it is outdated
 * @param problem why newer data could not be read
 * @param version of the program
 */
public record Frame(
        String title,
        String organisation,
        String here,
        Parameters filter,
        String revision,
        Optional<String> problem,
        String version) {
    private static final int LONGEST = 120;

    /** Returns the frame of a page of that title. */
    public static Frame of(String title, Visit visit) {
        return new Frame(
                SafeText.line(title, LONGEST),
                SafeText.line(visit.base().title(), LONGEST),
                visit.path(),
                visit.filter(),
                visit.state().revision(),
                visit.state().problem().map(text -> SafeText.line(text, 4 * LONGEST)),
                visit.base().version());
    }

    /** Returns whether a link leads to where one is. */
    public boolean isAt(String path) {
        return here.equals(path);
    }
}
