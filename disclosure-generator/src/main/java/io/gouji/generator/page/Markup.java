package io.gouji.generator.page;

/** Text in XML and HTML. */
public final class Markup {

    private Markup() {}

    /** The text with the signs that mean something in markup written as entities. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
