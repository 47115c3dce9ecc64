package io.gouji.ingest.parse.header;

import io.gouji.ingest.parse.label.Numbering;
import io.gouji.ingest.parse.label.OrganisationName;
import io.gouji.ingest.parse.section.Preamble;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the issuer: the lines above the tables (编制部门) name it, the title, the headings of the narrative (关于…2025年) and
 * the sentences that begin with it. The name that occurs most often wins, so that a garbled one does no harm.
 */
final class OrganisationReader {

    private static final int IN_PREAMBLE = 3;
    private static final int IN_TITLE = 3;
    private static final int IN_HEADING = 1;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int NAME_WITHIN = 3;
    private static final String IN_CHARGE = "预算主管部门:";
    private static final String ABOUT = "关于";
    private static final List<String> AFTER_YEAR = List.of(
            "部门", "单位", "预算", "决算", "收支", "收入", "支出", "财政拨款", "一般公共预算", "政府性基金", "国有资本", "上年结转", "没有", "未安排", "无",
            "所有");

    /** What else the title of a single table says behind the name. */
    private static final List<String> BUDGETED = List.of("“三公”", "\"三公\"", "政府采购", "政府购买", "机关运行", "项目", "基本");

    private OrganisationReader() {}

    static Optional<String> read(List<String> normals, Optional<String> title) {
        Votes<String> votes = new Votes<>();
        title.flatMap(OrganisationReader::beforeYear).ifPresent(name -> votes.add(name, IN_TITLE));
        for (String normal : normals) {
            Optional<String> issuer = Preamble.issuerIn(normal).filter(OrganisationReader::isName);
            if (issuer.isPresent()) {
                votes.add(issuer.get(), IN_PREAMBLE);
            } else if (!normal.contains("通知")) {
                String heading = Numbering.strip(normal);
                beforeYear(heading.startsWith(ABOUT) ? heading.substring(ABOUT.length()) : heading)
                        .ifPresent(name -> votes.add(name, IN_HEADING));
            }
        }
        return votes.winner().or(() -> inCharge(normals)).or(() -> atTableTitle(normals));
    }

    /** Covers name the department in charge (预算主管部门), which is the issuer where nothing else names one. */
    private static Optional<String> inCharge(List<String> normals) {
        return normals.stream()
                .filter(normal -> normal.startsWith(IN_CHARGE))
                .map(normal -> normal.substring(IN_CHARGE.length()))
                .filter(OrganisationReader::isName)
                .findFirst();
    }

    /**
     * The name in the title of a table (2025年…局…预算表, …局2025年…预算表) or on a line of its own above one, for a file that is but a
     * table or two and says nowhere else whose they are.
     */
    private static Optional<String> atTableTitle(List<String> normals) {
        for (int i = 0; i < normals.size(); i++) {
            String title = normals.get(i);
            int year = isTableTitle(title) ? YearAt.next(title, 0) : -1;
            if (year < 0) {
                continue;
            }
            Stream<String> above = normals.subList(Math.max(0, i - NAME_WITHIN), i).stream();
            Optional<String> name = Stream.concat(
                            Stream.of(title.substring(0, year), upToBudget(title.substring(YearAt.end(title, year)))),
                            above)
                    .filter(words -> isName(words) && OrganisationName.endsLikeOne(words))
                    .findFirst();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean isTableTitle(String line) {
        return line.length() <= LONGEST
                && line.indexOf('表') > 0
                && line.indexOf('。') < 0
                && (line.contains("预算") || line.contains("决算"));
    }

    /** The words behind a year before those that say what is budgeted. */
    private static String upToBudget(String words) {
        int end = Stream.concat(AFTER_YEAR.stream(), BUDGETED.stream())
                .mapToInt(words::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        return words.substring(0, end);
    }

    /** The name before a year, if budget words follow the year: projects are called by place and year too. */
    private static Optional<String> beforeYear(String text) {
        int year = YearAt.next(text, 0);
        if (year <= 0) {
            return Optional.empty();
        }
        int end = YearAt.end(text, year);
        boolean budget = AFTER_YEAR.stream().anyMatch(word -> text.startsWith(word, end));
        return budget ? Optional.of(text.substring(0, year)).filter(OrganisationReader::isName) : Optional.empty();
    }

    private static boolean isName(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && !(name.startsWith("第") && name.endsWith("部分"))
                && name.codePoints()
                        .allMatch(c -> Character.isIdeographic(c)
                                || Character.isLetterOrDigit(c)
                                || "()·、“”\"-".indexOf(c) >= 0)
                && name.codePoints().filter(Character::isIdeographic).count() >= SHORTEST;
    }
}
