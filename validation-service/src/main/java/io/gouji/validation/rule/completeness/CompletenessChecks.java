package io.gouji.validation.rule.completeness;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Labels;
import io.gouji.model.document.Note;
import io.gouji.model.document.Origin;
import io.gouji.model.document.Repair;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.GlossaryTerm;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.ProjectDescription.Kind;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.profile.OrganisationProfile;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.model.template.TableTemplate;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Stated;
import io.gouji.validation.rule.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rules on what must be there, by rule id. What may be absent because it was not read is never reported as missing. */
public final class CompletenessChecks {

    /** Each section with those under which its content may stand. */
    private static final List<List<SectionKind>> SECTIONS = List.of(
            List.of(SectionKind.OVERALL),
            List.of(SectionKind.INCOME),
            List.of(SectionKind.EXPENDITURE),
            List.of(SectionKind.FISCAL_APPROPRIATION),
            List.of(
                    SectionKind.GENERAL_BUDGET,
                    SectionKind.GENERAL_BUDGET_SIZE,
                    SectionKind.GENERAL_BUDGET_STRUCTURE,
                    SectionKind.GENERAL_BUDGET_ITEMS),
            List.of(SectionKind.BASIC_EXPENDITURE),
            List.of(SectionKind.PROJECT_EXPENDITURE),
            List.of(SectionKind.MANAGED_FUNDS),
            List.of(SectionKind.STATE_CAPITAL),
            List.of(SectionKind.THREE_PUBLIC_EXPENSES),
            List.of(SectionKind.CARRY_OVER),
            List.of(
                    SectionKind.FURTHER_MATTERS,
                    SectionKind.OPERATING_EXPENSES,
                    SectionKind.PROCUREMENT,
                    SectionKind.STATE_ASSETS));

    private static final List<List<SectionKind>> FURTHER_MATTERS = List.of(
            List.of(SectionKind.OPERATING_EXPENSES),
            List.of(SectionKind.PROCUREMENT),
            List.of(SectionKind.STATE_ASSETS),
            List.of(SectionKind.PERFORMANCE));

    private static final List<Kind> OF_EVERY_PROJECT =
            List.of(Kind.BASIS, Kind.SIZE, Kind.RESPONSIBLE_UNIT, Kind.ALLOCATION, Kind.PERIOD, Kind.SOURCE);
    private static final List<Kind> OF_SUBSIDIES =
            List.of(Kind.BENEFICIARIES, Kind.STANDARD, Kind.SCOPE, Kind.METHOD, Kind.PROCEDURE, Kind.BENEFIT);
    private static final Map<Kind, LocalizedText> PARTICULARS = Map.ofEntries(
            Map.entry(Kind.BASIS, new LocalizedText("政策依据", "basis")),
            Map.entry(Kind.SIZE, new LocalizedText("预算安排规模", "size")),
            Map.entry(Kind.RESPONSIBLE_UNIT, new LocalizedText("项目承担单位", "responsible unit")),
            Map.entry(Kind.ALLOCATION, new LocalizedText("资金分配情况", "allocation")),
            Map.entry(Kind.PERIOD, new LocalizedText("资金执行时间", "period")),
            Map.entry(Kind.SOURCE, new LocalizedText("资金来源", "source of money")),
            Map.entry(Kind.BENEFICIARIES, new LocalizedText("补贴人数", "beneficiaries")),
            Map.entry(Kind.STANDARD, new LocalizedText("补贴标准", "standard")),
            Map.entry(Kind.SCOPE, new LocalizedText("补贴范围", "scope")),
            Map.entry(Kind.METHOD, new LocalizedText("补贴方式", "method")),
            Map.entry(Kind.PROCEDURE, new LocalizedText("发放程序", "procedure")),
            Map.entry(Kind.BENEFIT, new LocalizedText("受益人群和社会效益", "benefit")));
    private static final List<String> TERMS = List.of("三公", "基本支出", "项目支出", "运行经费");
    private static final Set<Repair.Kind> DAMAGE = Set.of(Repair.Kind.NUMBER_NOISE, Repair.Kind.NOISE_ROW);

    private CompletenessChecks() {}

    /** By rule id. */
    public static Map<String, RuleCheck> byRule() {
        Map<String, RuleCheck> checks = new HashMap<>();
        checks.put("CMP-01", CompletenessChecks::tables);
        checks.put("CMP-02", (rule, subject, judgements) -> sections(SECTIONS, subject, judgements));
        checks.put("CMP-03", CompletenessChecks::parts);
        checks.put("CMP-04", EmptyTables::stated);
        checks.put("CMP-05", EmptyTables::contradicted);
        checks.put("CMP-06", (rule, subject, judgements) -> Depth.functional(subject, judgements));
        checks.put("CMP-07", (rule, subject, judgements) -> Depth.economic(subject, judgements));
        checks.put("CMP-08", CompletenessChecks::vehicleRows);
        checks.put("CMP-09", CompletenessChecks::furtherMatters);
        checks.put("CMP-10", CompletenessChecks::profile);
        checks.put("CMP-11", CompletenessChecks::glossary);
        checks.put("CMP-12", CompletenessChecks::units);
        checks.put("CMP-13", CompletenessChecks::particulars);
        checks.put("CMP-14", Texts::placeholders);
        checks.put("CMP-15", Years::years);
        checks.put("CMP-16", Names::issuer);
        checks.put("CMP-17", CompletenessChecks::signature);
        checks.put("CMP-18", OutlineWords::contents);
        checks.put("CMP-19", OutlineWords::naming);
        checks.put("CMP-20", Slips::punctuation);
        return checks;
    }

    /** A disclosure of which most tables were not found is one that could not be read, not one that lacks tables. */
    private static void tables(Rule rule, Subject subject, Judgements judgements) {
        List<TableTemplate> missing = subject.set().tables().stream()
                .filter(table -> subject.cells().table(table.kind()).isEmpty())
                .toList();
        int all = subject.set().tables().size();
        if (missing.size() * 2 > all) {
            missing.forEach(table -> judgements.unjudged(
                    Reason.TABLE_NOT_FOUND, 1, subject.numbers().of(table.number())));
            return;
        }
        for (TableTemplate table : missing) {
            int number = subject.numbers().of(table.number());
            String named = subject.numbers().isTelling(number) ? "表" + number : "表";
            missing(named + "《" + table.title().zh() + "》", table.title(), judgements);
        }
        judgements.held(all - missing.size());
    }

    private static void sections(List<List<SectionKind>> required, Subject subject, Judgements judgements) {
        Stated stated = subject.stated();
        if (!stated.read()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        List<List<SectionKind>> missing = required.stream()
                .filter(kinds -> kinds.stream()
                        .allMatch(kind -> stated.narrative().sections(kind).isEmpty()))
                .toList();
        if (missing.size() * 2 > required.size()) {
            judgements.unjudged(Reason.SECTION_NOT_FOUND, missing.size(), 0);
            return;
        }
        missing.forEach(kinds -> judgements.judged(Observation.violation(
                List.of(new OfText(null, kinds.get(0).name(), "", null)),
                Map.of("what", Words.section(kinds.get(0))))));
        judgements.held(required.size() - missing.size());
    }

    private static void furtherMatters(Rule rule, Subject subject, Judgements judgements) {
        sections(FURTHER_MATTERS, subject, judgements);
    }

    private static void parts(Rule rule, Subject subject, Judgements judgements) {
        BudgetDocument document = subject.document();
        Stated stated = subject.stated();
        if (!stated.read() || document.tables().isEmpty()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        part(
                document.profile() != null
                        || !stated.claims(SectionKind.PROFILE).isEmpty()
                        || !stated.narrative().sections(SectionKind.PROFILE).isEmpty(),
                "部门（单位）概况",
                "profile of the organisation",
                judgements);
        part(
                !stated.narrative().terms().isEmpty()
                        || !stated.narrative().sections(SectionKind.GLOSSARY).isEmpty(),
                "名词解释",
                "glossary",
                judgements);
    }

    private static void part(boolean present, String zh, String en, Judgements judgements) {
        if (present) {
            judgements.held(1);
        } else {
            missing(zh, new LocalizedText(zh, en), judgements);
        }
    }

    private static void vehicleRows(Rule rule, Subject subject, Judgements judgements) {
        DisclosureTable table = subject.cells().table("SAN").orElse(null);
        if (table == null) {
            judgements.unjudged(Reason.TABLE_NOT_FOUND, 1, subject.cells().number("SAN"));
            return;
        }
        if (table.declaredEmpty() || table.rows().isEmpty()) {
            judgements.unjudged(Reason.TABLE_EMPTY, 0, table.number());
            return;
        }
        for (String word : List.of("购置", "运行")) {
            boolean present = Stream.concat(
                            table.rows().stream().map(TableRow::label),
                            table.columns().stream().map(DisclosureTable.Column::header))
                    .map(Labels::normal)
                    .anyMatch(words -> isVehicles(words, word));
            part(
                    present,
                    "公务用车" + word + "费",
                    word.equals("购置") ? "purchase of vehicles" : "running of vehicles",
                    judgements);
        }
    }

    /** A row or a column for one of the two alone; the levels of a header stand between slashes. */
    private static boolean isVehicles(String words, String word) {
        String other = word.equals("购置") ? "运行" : "购置";
        return words.contains("公务用车")
                && Arrays.stream(words.split("/")).anyMatch(level -> level.contains(word) && !level.contains(other));
    }

    private static void profile(Rule rule, Subject subject, Judgements judgements) {
        if (!subject.stated().read()) {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
            return;
        }
        OrganisationProfile profile = subject.document().profile();
        if (profile == null) {
            judgements.unjudged(Reason.SECTION_NOT_FOUND);
            return;
        }
        part(!profile.functions().isEmpty(), "主要职能", "functions", judgements);
        part(
                !profile.offices().isEmpty()
                        || !profile.units().isEmpty()
                        || !subject.stated().claims(SectionKind.PROFILE).isEmpty(),
                "机构设置",
                "bodies",
                judgements);
    }

    private static void glossary(Rule rule, Subject subject, Judgements judgements) {
        List<GlossaryTerm> terms = subject.stated().narrative().terms();
        if (terms.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.SECTION_NOT_FOUND : Reason.NARRATIVE_NOT_READ);
            return;
        }
        TERMS.forEach(term ->
                part(terms.stream().anyMatch(explained -> explained.term().contains(term)), term, term, judgements));
    }

    /** Where recognition damaged the text, a unit that was printed may have been lost. */
    private static void units(Rule rule, Subject subject, Judgements judgements) {
        BudgetDocument document = subject.document();
        // Where blank cells were lost, a line may be, too.
        boolean blanksLost = document.facts().stream()
                .anyMatch(fact -> fact.origin() == Origin.PLACED || fact.origin() == Origin.AMBIGUOUS);
        if (blanksLost || document.repairs().stream().anyMatch(repair -> DAMAGE.contains(repair.kind()))) {
            judgements.unjudged(Reason.TEXT_DAMAGED);
            return;
        }
        for (DisclosureTable table : document.tables()) {
            boolean assumed = document.notes().stream()
                    .anyMatch(note -> note.code() == Note.Code.UNIT_ASSUMED
                            && Integer.valueOf(table.number()).equals(note.table()));
            if (assumed || !table.unitPrinted()) {
                missing(
                        "表" + table.number() + "《" + table.title() + "》的金额单位",
                        new LocalizedText("", "money unit of table " + table.number()),
                        judgements);
            } else {
                judgements.held(1);
            }
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.TABLE_NOT_FOUND);
        }
    }

    private static void particulars(Rule rule, Subject subject, Judgements judgements) {
        for (ProjectDescription project : subject.stated().narrative().projects()) {
            List<Kind> required = new ArrayList<>(OF_EVERY_PROJECT);
            if (project.particular(Kind.BENEFICIARIES).isPresent()
                    || project.particular(Kind.STANDARD).isPresent()) {
                required.addAll(OF_SUBSIDIES);
            }
            List<LocalizedText> missing = required.stream()
                    .filter(kind -> project.particular(kind).isEmpty())
                    .map(kind -> PARTICULARS.getOrDefault(kind, new LocalizedText(kind.name(), kind.name())))
                    .toList();
            if (missing.isEmpty()) {
                judgements.held(1);
            } else {
                judgements.judged(Observation.violation(
                        List.of(new OfText(project.section(), project.name(), project.name(), project.location())),
                        Map.of("what", Words.list(missing))));
            }
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    private static void signature(Rule rule, Subject subject, Judgements judgements) {
        if (subject.document().header().signedOn() != null) {
            judgements.held(1);
        } else if (subject.stated().read()) {
            missing("落款日期", new LocalizedText("落款日期", "date under the document"), judgements);
        } else {
            judgements.unjudged(Reason.NARRATIVE_NOT_READ);
        }
    }

    private static void missing(String zh, LocalizedText name, Judgements judgements) {
        judgements.judged(Observation.violation(
                List.of(new OfText(null, zh, "", null)), Map.of("what", new LocalizedText(zh, name.en()))));
    }
}
