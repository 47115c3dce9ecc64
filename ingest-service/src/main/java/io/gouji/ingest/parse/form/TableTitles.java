package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.section.Headline;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Knows the tables of a set by their titles, whatever year, issuer or numbering stands before them: the longest title at the
 * end of a heading, unless what is left of the heading makes it the title of another table.
 */
final class TableTitles {

    private static final int LONGEST_HEADING = 80;
    private static final Pattern QUOTES = Pattern.compile("[“”„‟\"'‘’「」『』〝〞*#]");
    private static final Pattern UP_TO_YEAR = Pattern.compile("^.*20\\d{2}年度?");
    private static final Pattern ENDING =
            Pattern.compile("\\((续|续表|功能科目|经济科目|一般公共预算|财政拨款|一般公共预算财政拨款|[^()]{1,8}表|表[^()]{1,6})\\)$");
    private static final Pattern WHOSE = Pattern.compile("^(预算|决算)?(部门|单位|本级|省级|市级|区级|县级|本部门|本单位|区本级|市本级|县本级|省本级)+");
    private static final Pattern OTHER_TABLE =
            Pattern.compile(".*(预算|决算|基金|拨款|收入|支出|收支|项目|经费|资本|采购|绩效|经济分类|功能|基本|结转|情况|资金|债务|资产|明细|汇总).*");

    private final Map<String, TableTemplate> byTitle = new HashMap<>();
    private final List<String> longestFirst;
    private final String lastCharacters;

    TableTitles(TemplateSet set) {
        for (TableTemplate table : set.tables()) {
            byTitle.putIfAbsent(heading(table.title().zh()), table);
            table.aliases().forEach(alias -> byTitle.putIfAbsent(heading(alias), table));
        }
        longestFirst = new ArrayList<>(byTitle.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        lastCharacters = longestFirst.stream()
                .map(title -> title.substring(title.length() - 1))
                .distinct()
                .collect(Collectors.joining());
    }

    /** The table that a line, given in its normal form, is the title of. */
    @Nullable
    TableTemplate find(String normal) {
        return mayHave(normal) ? ofHeading(heading(normal)) : null;
    }

    /**
     * Whether a line may be one of the titles, which most lines are not. What is taken off a line to make it a heading leaves
     * its other characters as they are, so that the last of a title stands in it.
     */
    boolean mayHave(String normal) {
        if (normal.length() > LONGEST_HEADING || normal.indexOf('。') >= 0) {
            return false;
        }
        for (int i = normal.length() - 1; i >= 0; i--) {
            if (lastCharacters.indexOf(normal.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The table whose title {@link #heading} left. */
    @Nullable
    TableTemplate ofHeading(String title) {
        for (String known : longestFirst) {
            if (title.endsWith(known)) {
                String before = title.substring(0, title.length() - known.length());
                return OTHER_TABLE.matcher(before).matches() ? null : byTitle.get(known);
            }
        }
        return null;
    }

    /** Whether a title goes on after this beginning. */
    boolean isBeginning(String beginning) {
        return longestFirst.stream()
                .anyMatch(title -> title.length() > beginning.length() && title.startsWith(beginning));
    }

    /** The tables that a sentence names by title; a title within a longer one is not named. */
    List<TableTemplate> namedIn(String normal) {
        String rest = QUOTES.matcher(normal).replaceAll("");
        List<TableTemplate> named = new ArrayList<>();
        for (String title : longestFirst) {
            if (rest.contains(title)) {
                rest = rest.replace(title, "\n");
                TableTemplate table = byTitle.get(title);
                if (table != null && !named.contains(table)) {
                    named.add(table);
                }
            }
        }
        return named;
    }

    /** A line without what stands around a title: numbering, quotes, year, issuer, and what follows in brackets. */
    static String heading(String line) {
        String title = QUOTES.matcher(Headline.of(line)).replaceAll("");
        title = ENDING.matcher(title).replaceFirst("");
        title = UP_TO_YEAR.matcher(title).replaceFirst("");
        return WHOSE.matcher(title).replaceFirst("");
    }
}
