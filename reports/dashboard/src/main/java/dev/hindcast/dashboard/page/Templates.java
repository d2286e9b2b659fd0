package dev.hindcast.dashboard.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The compiled templates. */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "dev.hindcast.dashboard.template");

    private Templates() {}

    /** Returns the page that the template makes of the values. */
    public static String render(String template, Map<String, Object> values) {
        StringOutput page = new StringOutput(1 << 16);
        ENGINE.render(template, values, page);
        return page.toString();
    }
}
