package io.gouji.ingest.extract.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers that a browser puts before the items of a numbered list. */
final class ListMarks {

    private static final int LETTERS = 26;
    private static final Pattern UNMARKED = Pattern.compile("list-style[^;]*:\\s*none");

    private final Map<Element, Integer> numbers = new IdentityHashMap<>();

    /** What stands before the text of an element; empty if it is no item of a numbered list. */
    String of(Element element) {
        Element list = element.parent();
        if (!element.normalName().equals("li")
                || list == null
                || !list.normalName().equals("ol")
                || UNMARKED.matcher(list.attr("style") + element.attr("style")).find()) {
            return "";
        }
        int number = number(element, list);
        String type = list.attr("type");
        boolean letters = (type.equals("a") || type.equals("A")) && number >= 1 && number <= LETTERS;
        return (letters ? String.valueOf((char) (type.charAt(0) + number - 1)) : String.valueOf(number)) + ". ";
    }

    /** Items are asked for in their order, so the one before is known already. */
    private int number(Element item, Element list) {
        int further = 0;
        int number = list.attr("start").matches("[0-9]{1,6}") ? Integer.parseInt(list.attr("start")) - 1 : 0;
        for (Element other = item; other != null; other = other.previousElementSibling()) {
            Integer known = numbers.get(other);
            if (known == null && other.attr("value").matches("[0-9]{1,6}")) {
                known = Integer.parseInt(other.attr("value"));
            }
            if (known != null) {
                number = known;
                break;
            }
            further += other.normalName().equals("li") ? 1 : 0;
        }
        numbers.put(item, number + further);
        return number + further;
    }
}
