package io.gouji.ingest.extract.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Which elements of a page are not shown, as the page itself says: by their kind, an attribute, their own style or the style
 * sheets inside the page. Style sheets elsewhere are not fetched.
 */
final class HiddenElements {

    private static final Set<String> NEVER_SHOWN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "object",
            "embed",
            "iframe",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "option",
            "textarea",
            "button",
            "input",
            "datalist",
            "map",
            "rp",
            "rt");
    private static final Pattern HIDES =
            Pattern.compile("(^|[;{\\s])(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse)|font-size\\s*:\\s*0"
                    + "(px|pt|em|rem|%)?\\s*(;|!|$|}))");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);

    /** Rules for other media, fonts and the like. */
    private static final Pattern AT_RULE = Pattern.compile("@[^{};]*(;|\\{([^{}]*\\{[^{}]*})*+[^{}]*})");

    private static final int MOST_RULES = 2_000;
    private static final int LONGEST_STYLE_SHEETS = 500_000;

    private final Set<Element> byStyleSheet = Collections.newSetFromMap(new IdentityHashMap<>());

    HiddenElements(Document page) {
        int length = 0;
        int rules = 0;
        for (Element sheet : page.select("style")) {
            length += sheet.data().length();
            if (length > LONGEST_STYLE_SHEETS || !sheet.attr("media").matches("(?i)|all|screen")) {
                continue;
            }
            String text = COMMENT.matcher(sheet.data()).replaceAll("").toLowerCase(Locale.ROOT);
            Matcher rule = RULE.matcher(AT_RULE.matcher(text).replaceAll(""));
            while (rule.find() && rules++ < MOST_RULES) {
                if (HIDES.matcher(rule.group(2)).find()) {
                    addAll(page, rule.group(1).strip());
                }
            }
        }
    }

    private void addAll(Document page, String selector) {
        if (selector.contains(":")) {
            return;
        }
        try {
            byStyleSheet.addAll(page.select(selector));
        } catch (Selector.SelectorParseException e) {
            // A selector beyond what is understood hides nothing.
        }
    }

    boolean contains(Element element) {
        return NEVER_SHOWN.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDES.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
                || byStyleSheet.contains(element);
    }
}
