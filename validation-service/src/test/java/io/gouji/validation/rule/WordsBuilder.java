package io.gouji.validation.rule;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Location;
import io.gouji.model.document.Origin;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.GlossaryTerm;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.Narrative;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.OutlineHeading;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.ProjectDescription.Particular;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.narrative.Statement;
import io.gouji.model.performance.Funding;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.privacy.PersonalDatum;
import io.gouji.model.profile.OrganisationProfile;
import io.gouji.model.rule.WordsExample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds what a small disclosure says beside its tables. */
final class WordsBuilder {

    private static final Pattern CLAIM = Pattern.compile("([A-Z_]+)\\[(.+)](?:\\.([a-z_0-9]+))?");
    private static final Pattern NUMBER = Pattern.compile("(-?[\\d,.]+)\\s*(.*)");
    private static final Pattern INDICATOR =
            Pattern.compile("([^/]*)/([^/]*)/(.+?) (>=|<=|=|>|<)?(\\S+?)((?:[^\\d\\s.][^\\s]*)?)(?: (\\d+))?");
    private static final Map<SectionKind, String> NUMBERS = new EnumMap<>(SectionKind.class);

    static {
        NUMBERS.put(SectionKind.PROFILE, "0");
        NUMBERS.put(SectionKind.OVERALL, "1");
        NUMBERS.put(SectionKind.INCOME, "2");
        NUMBERS.put(SectionKind.EXPENDITURE, "3");
        NUMBERS.put(SectionKind.FISCAL_APPROPRIATION, "4");
        NUMBERS.put(SectionKind.GENERAL_BUDGET, "5");
        NUMBERS.put(SectionKind.GENERAL_BUDGET_SIZE, "5.1");
        NUMBERS.put(SectionKind.GENERAL_BUDGET_STRUCTURE, "5.2");
        NUMBERS.put(SectionKind.GENERAL_BUDGET_ITEMS, "5.3");
        NUMBERS.put(SectionKind.BASIC_EXPENDITURE, "6");
        NUMBERS.put(SectionKind.PROJECT_EXPENDITURE, "7");
        NUMBERS.put(SectionKind.MANAGED_FUNDS, "8");
        NUMBERS.put(SectionKind.STATE_CAPITAL, "9");
        NUMBERS.put(SectionKind.THREE_PUBLIC_EXPENSES, "10");
        NUMBERS.put(SectionKind.CARRY_OVER, "11");
        NUMBERS.put(SectionKind.FURTHER_MATTERS, "12");
        NUMBERS.put(SectionKind.OPERATING_EXPENSES, "12.1");
        NUMBERS.put(SectionKind.PROCUREMENT, "12.2");
        NUMBERS.put(SectionKind.STATE_ASSETS, "12.3");
        NUMBERS.put(SectionKind.PERFORMANCE, "12.4");
        NUMBERS.put(SectionKind.OTHER_MATTERS, "12.5");
        NUMBERS.put(SectionKind.GLOSSARY, "13");
        NUMBERS.put(SectionKind.OTHER, "14");
    }

    private final WordsExample words;
    private final Map<String, Integer> tablesOfKinds;
    private int line = 2000;

    WordsBuilder(WordsExample words, Map<String, Integer> tablesOfKinds) {
        this.words = words;
        this.tablesOfKinds = tablesOfKinds;
    }

    Narrative narrative() {
        List<Claim> claims = new ArrayList<>();
        Set<SectionKind> kinds = new TreeSet<>(words.sections().keySet());
        kinds.addAll(words.titles().keySet());
        words.claims().forEach((name, value) -> {
            Claim claim = claim(name, value);
            claims.add(claim);
            kinds.add(kindOf(claim.section()));
        });
        List<Statement> statements = new ArrayList<>();
        words.notBudgeted().forEach((name, sentence) -> {
            Matcher parts = matcher(CLAIM, name);
            SectionKind kind = SectionKind.valueOf(parts.group(1));
            kinds.add(kind);
            statements.add(new Statement(
                    Statement.Kind.NOT_BUDGETED, numberOf(kind), parts.group(2), null, sentence, place()));
        });
        words.emptyTables()
                .forEach((kind, sentence) -> statements.add(new Statement(
                        Statement.Kind.EMPTY_TABLE, null, kind, tablesOfKinds.get(kind), sentence, place())));
        if (!words.projects().isEmpty()) {
            kinds.add(SectionKind.PROJECT_EXPENDITURE);
        }
        List<NarrativeSection> sections = kinds.stream()
                .map(kind -> new NarrativeSection(
                        numberOf(kind),
                        kind,
                        words.titles().getOrDefault(kind, kind.name().toLowerCase(Locale.ROOT)),
                        words.sections().getOrDefault(kind, ""),
                        place()))
                .toList();
        List<ProjectDescription> projects = new ArrayList<>();
        words.projects()
                .forEach((name, particulars) -> projects.add(new ProjectDescription(
                        numberOf(SectionKind.PROJECT_EXPENDITURE),
                        name,
                        particulars.entrySet().stream()
                                .map(entry -> new Particular(
                                        entry.getKey(), entry.getKey().name(), entry.getValue(), place()))
                                .toList(),
                        place())));
        List<GlossaryTerm> terms = words.terms().stream()
                .map(term -> new GlossaryTerm(term, "指" + term, place()))
                .toList();
        List<OutlineHeading> headings = new ArrayList<>();
        words.parts().forEach(part -> headings.add(new OutlineHeading(OutlineHeading.Kind.PART, part, place())));
        words.contents()
                .forEach(entry -> headings.add(new OutlineHeading(OutlineHeading.Kind.CONTENTS, entry, place())));
        return new Narrative(sections, claims, statements, projects, terms, headings);
    }

    List<PerformanceTable> performance() {
        List<PerformanceTable> tables = new ArrayList<>();
        int number = 0;
        for (WordsExample.Target target : words.targets()) {
            boolean whole = target.project() == null;
            tables.add(new PerformanceTable(
                    whole ? 0 : ++number,
                    whole ? PerformanceTable.Scope.WHOLE_UNIT : PerformanceTable.Scope.PROJECT,
                    whole ? "部门整体绩效目标表" : "项目支出绩效目标表",
                    target.project(),
                    target.responsibleUnit(),
                    target.funding().entrySet().stream()
                            .map(entry -> new Funding(
                                    entry.getKey(),
                                    new BigDecimal(entry.getValue()),
                                    MoneyUnit.TEN_THOUSAND_YUAN,
                                    Origin.PRINTED,
                                    entry.getValue(),
                                    place()))
                            .toList(),
                    target.goal() == null ? "" : target.goal(),
                    target.indicators().stream().map(this::indicator).toList(),
                    place()));
        }
        return tables;
    }

    private Indicator indicator(String text) {
        Matcher parts = matcher(INDICATOR, text);
        String weight = parts.group(7);
        return new Indicator(
                parts.group(1),
                parts.group(2),
                parts.group(3),
                parts.group(4),
                parts.group(5),
                parts.group(6),
                weight == null ? null : new BigDecimal(weight),
                "",
                "",
                "",
                Origin.PRINTED,
                parts.group(4) + parts.group(5) + parts.group(6),
                place());
    }

    List<PersonalDatum> personalData() {
        return words.personalData().entrySet().stream()
                .map(entry -> new PersonalDatum(entry.getKey(), entry.getValue(), "部门联系人", place()))
                .toList();
    }

    @Nullable
    OrganisationProfile profile() {
        return words.offices().isEmpty() && words.units().isEmpty()
                ? null
                : new OrganisationProfile(List.of("负责某项工作。"), words.offices(), words.units(), place());
    }

    private Claim claim(String name, String text) {
        Matcher parts = matcher(CLAIM, name);
        Matcher number = matcher(NUMBER, text);
        String unit = number.group(2).isEmpty() ? "万元" : number.group(2);
        Measure measure = parts.group(3) == null
                ? Measure.AMOUNT
                : Measure.valueOf(parts.group(3).toUpperCase(Locale.ROOT));
        return new Claim(
                numberOf(SectionKind.valueOf(parts.group(1))),
                Labels.normal(parts.group(2)),
                measure,
                new BigDecimal(number.group(1)),
                unit,
                Origin.PRINTED,
                number.group(1).replace("-", ""),
                text,
                place(),
                null);
    }

    private static String numberOf(SectionKind kind) {
        return Objects.requireNonNull(NUMBERS.get(kind), kind.name());
    }

    private static SectionKind kindOf(String number) {
        return NUMBERS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Matcher matcher(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not understood: " + text);
        }
        return matcher;
    }

    private Location place() {
        return Location.ofLine(line++);
    }
}
