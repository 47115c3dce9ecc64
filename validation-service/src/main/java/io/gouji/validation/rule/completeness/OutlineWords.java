package io.gouji.validation.rule.completeness;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Labels;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.OutlineHeading;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.TextSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on headings: those the table of contents announces, and what they call the disclosure. */
final class OutlineWords {

    private static final Pattern NUMBERING =
            Pattern.compile("(?:第[一二三四五六七八九十]+(?:部分|章)|[(]?[一二三四五六七八九十]+[)、.,]|[(]?\\d+[)、.])[、.:]?");

    /** Words that headings of the same section are printed with and without. */
    private static final TextSearch LOOSE =
            TextSearch.of("(（)）“”\"、,.:：《》2关情总说的有和及与", "[(（)）“”\"、,.:：《》]|20\\d\\d年度?|关于|情况|总体|说明|的|有关|和|及|与");

    private static final Pattern OF_DEPARTMENT = Pattern.compile("部门(?:预算|决算)(?!支出经济|经济|管理)");
    private static final Pattern OF_UNIT = Pattern.compile("(?<!预算)单位(?:预算|决算)");

    /** What announces the tables as a whole is no heading in many documents: the tables follow. */
    private static final Pattern ALL_TABLES = Pattern.compile("(?:预算)?(?:部门|单位)?(?:预算|决算|收支)*(?:公开)?(?:报表|表)");

    private static final Pattern SAID_OF_ALL = Pattern.compile("财政拨款|预算|支出");
    private static final int SHORTEST_SUBJECT = 5;
    private static final int HEADINGS_SHOWN = 3;
    private static final int LONGEST_HEADING = 30;

    private OutlineWords() {}

    /** Every entry of the table of contents is a heading of the document (CMP-18). */
    static void contents(Rule rule, Subject subject, Judgements judgements) {
        BudgetDocument document = subject.document();
        List<OutlineHeading> entries = document.narrative().headings(OutlineHeading.Kind.CONTENTS);
        if (entries.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
            return;
        }
        String issuer = Labels.normal(document.header().organisation());
        List<String> tables = document.tables().stream()
                .map(table -> bare(table.title(), issuer))
                .filter(title -> !title.isEmpty())
                .toList();
        List<String> headings = Stream.concat(
                        headings(document).stream().map(OfText::printed).filter(heading -> !heading.endsWith("表")),
                        linesOfProfile(document))
                .map(heading -> bare(heading, issuer))
                .filter(heading -> !heading.isEmpty())
                .toList();
        List<OutlineHeading> missing = new ArrayList<>();
        for (OutlineHeading entry : entries) {
            String bare = bare(entry.text(), issuer);
            boolean found = bare.isEmpty()
                    || ALL_TABLES.matcher(bare).matches()
                    || (bare.endsWith("表") ? tables : headings)
                            .stream().anyMatch(heading -> heading.contains(bare) || bare.contains(heading))
                    || bare.endsWith("表") && tables.stream().anyMatch(title -> isSameTable(title, bare));
            if (found) {
                judgements.held(1);
            } else {
                missing.add(entry);
            }
        }
        if (missing.size() * 2 > entries.size()) {
            judgements.unjudged(Reason.SECTION_NOT_FOUND, missing.size(), 0);
            return;
        }
        missing.forEach(entry -> judgements.judged(Observation.violation(
                List.of(new OfText(null, entry.text(), entry.text(), entry.location())), Map.of())));
    }

    /** Headings call the disclosure one of the department or one of the unit, not both (CMP-19). */
    static void naming(Rule rule, Subject subject, Judgements judgements) {
        List<OfText> ofDepartment = new ArrayList<>();
        List<OfText> ofUnit = new ArrayList<>();
        for (OfText heading : headings(subject.document())) {
            String text = Labels.normal(heading.printed());
            if (OF_DEPARTMENT.matcher(text).find()) {
                ofDepartment.add(heading);
            }
            if (OF_UNIT.matcher(text).find()) {
                ofUnit.add(heading);
            }
        }
        if (ofDepartment.isEmpty() && ofUnit.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        } else if (ofDepartment.isEmpty() || ofUnit.isEmpty()) {
            judgements.held(ofDepartment.size() + ofUnit.size());
        } else {
            BudgetKind kind = subject.document().header().kind();
            boolean unit = kind == BudgetKind.UNIT_BUDGET || kind == BudgetKind.UNIT_FINAL_ACCOUNT;
            List<Figure> evidence = new ArrayList<>();
            (unit ? ofDepartment : ofUnit).stream().limit(HEADINGS_SHOWN).forEach(evidence::add);
            evidence.add((unit ? ofUnit : ofDepartment).get(0));
            judgements.judged(Observation.violation(evidence, Map.of()));
        }
    }

    /** The headings of the document itself, as printed. */
    static List<OfText> headings(BudgetDocument document) {
        List<OfText> headings = new ArrayList<>();
        for (OutlineHeading part : document.narrative().headings(OutlineHeading.Kind.PART)) {
            headings.add(new OfText(null, part.text(), part.text(), part.location()));
        }
        for (NarrativeSection section : document.narrative().sections()) {
            headings.add(new OfText(section.number(), section.title(), section.title(), section.location()));
        }
        for (DisclosureTable table : document.tables()) {
            headings.add(new OfText(null, table.title(), table.title(), table.location()));
        }
        document.performance()
                .forEach(table -> headings.add(new OfText(null, table.title(), table.title(), table.location())));
        return headings;
    }

    /** The parts of the profile are one section, their headings lines of it. */
    private static Stream<String> linesOfProfile(BudgetDocument document) {
        return document.narrative().section("0").stream()
                .flatMap(section -> section.text().lines())
                .filter(line -> line.length() <= LONGEST_HEADING);
    }

    /** Titles of one table differ in where, and whether, they say budget, expenditure and fiscal appropriation. */
    private static boolean isSameTable(String title, String entry) {
        String subject = SAID_OF_ALL.matcher(entry).replaceAll("");
        return subject.length() >= SHORTEST_SUBJECT
                && subject.equals(SAID_OF_ALL.matcher(title).replaceAll(""));
    }

    private static String bare(String heading, String issuer) {
        String normal = Labels.normal(heading);
        Matcher numbering = NUMBERING.matcher(normal);
        String text = numbering.lookingAt() ? normal.substring(numbering.end()) : normal;
        return LOOSE.replacedIn(text.replace(issuer, ""), "");
    }
}
