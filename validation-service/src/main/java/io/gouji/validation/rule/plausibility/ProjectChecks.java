package io.gouji.validation.rule.plausibility;

import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.ProjectDescription.Particular;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import io.gouji.validation.rule.performance.Projects;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules on what is said of single projects, by rule id. */
final class ProjectChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final Pattern OWN_MONEY = Pattern.compile("地方|本级|县级|市级|自筹|自有");
    private static final Pattern HIGHER_MONEY = Pattern.compile("上级|中央|自治区|省级|州级|转移支付|专项");
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})年(\\d{1,2})月");

    private ProjectChecks() {}

    static Map<String, RuleCheck> byRule() {
        return Map.of(
                "PLA-08", ProjectChecks::quantityTimesStandard,
                "PLA-10", ProjectChecks::source,
                "PLA-11", ProjectChecks::basis,
                "PLA-13", ProjectChecks::period);
    }

    /** People times a single yearly or monthly standard; a lower bound or several standards say too little. */
    private static void quantityTimesStandard(Rule rule, Subject subject, Judgements judgements) {
        for (ProjectDescription project : subject.stated().narrative().projects()) {
            String name = Projects.bare(project.name());
            List<Claim> people = Projects.claims(subject, name, "补贴人数", Measure.COUNT);
            List<Claim> standards = Projects.claims(subject, name, "补贴标准", Measure.STANDARD);
            List<Claim> sizes = Projects.claims(subject, name, "预算安排规模", Measure.AMOUNT);
            Optional<BigDecimal> times =
                    standards.size() == 1 ? timesAYear(standards.get(0).unit()) : Optional.empty();
            if (people.size() == 1
                    && sizes.size() == 1
                    && times.isPresent()
                    && people.get(0).unit().equals("人")) {
                BigDecimal computed = people.get(0)
                        .value()
                        .multiply(standards.get(0).value())
                        .multiply(times.get())
                        .divide(YUAN, 4, RoundingMode.HALF_UP);
                Figure size = new Figure.OfClaim(sizes.get(0));
                BigDecimal difference = computed.subtract(size.value()).abs();
                boolean far = difference.multiply(HUNDRED).compareTo(computed.multiply(rule.parameter("percent"))) > 0
                        && difference.compareTo(size.halfUnit(null)) > 0;
                String product = computed.setScale(2, RoundingMode.HALF_UP).toPlainString();
                PlausibilityChecks.tell(
                        far,
                        List.of(size, new Figure.OfClaim(people.get(0)), new Figure.OfClaim(standards.get(0))),
                        Map.of("found", new LocalizedText(product, product)),
                        judgements);
            }
        }
        PlausibilityChecks.sayWhyNothing(judgements);
    }

    private static Optional<BigDecimal> timesAYear(String unit) {
        return switch (unit) {
            case "元/人/年", "元/年" -> Optional.of(BigDecimal.ONE);
            case "元/人/月", "元/月" -> Optional.of(MONTHS);
            default -> Optional.empty();
        };
    }

    /** A project said to be paid by the own level whose code has transfers from above only. */
    private static void source(Rule rule, Subject subject, Judgements judgements) {
        Map<String, TableRow> rows = Projects.rows(subject);
        for (ProjectDescription project : subject.stated().narrative().projects()) {
            Optional<Particular> source = project.particular(ProjectDescription.Kind.SOURCE);
            TableRow row = rows.get(Projects.bare(project.name()));
            String code = row == null ? null : row.code();
            if (source.isEmpty() || code == null) {
                continue;
            }
            Cells.Lookup own = subject.cells().byCode("INC", code, "一般公共预算", rule.id());
            Cells.Lookup higher = subject.cells().byCode("INC", code, "上级一般公共预算转移支付", rule.id());
            if (own instanceof Cells.Lookup.Known ownKnown && higher instanceof Cells.Lookup.Known higherKnown) {
                String text = source.get().text();
                boolean transfersOnly = ownKnown.figure().value().signum() == 0
                        && higherKnown.figure().value().signum() > 0;
                boolean saysOwn = OWN_MONEY.matcher(text).find()
                        && !HIGHER_MONEY.matcher(text).find();
                PlausibilityChecks.tell(
                        transfersOnly && saysOwn,
                        List.of(words(project, source.get()), higherKnown.figure()),
                        Map.of(),
                        judgements);
            }
        }
        PlausibilityChecks.sayWhyNothing(judgements);
    }

    private static void basis(Rule rule, Subject subject, Judgements judgements) {
        List<ProjectDescription> projects = subject.stated().narrative().projects();
        for (ProjectDescription project : projects) {
            project.particular(ProjectDescription.Kind.BASIS).ifPresent(basis -> {
                String text = Projects.bare(basis.text());
                boolean namesOwn = text.contains(Projects.bare(project.name()));
                boolean namesOther = projects.stream()
                        .map(other -> Projects.bare(other.name()))
                        .anyMatch(other -> !other.isEmpty()
                                && !other.equals(Projects.bare(project.name()))
                                && text.contains(other));
                PlausibilityChecks.tell(namesOther && !namesOwn, List.of(words(project, basis)), Map.of(), judgements);
            });
        }
        PlausibilityChecks.sayWhyNothing(judgements);
    }

    /** A period in the name of a project that does not lie within the time it is carried out in. */
    private static void period(Rule rule, Subject subject, Judgements judgements) {
        for (ProjectDescription project : subject.stated().narrative().projects()) {
            Optional<Particular> time = project.particular(ProjectDescription.Kind.PERIOD);
            Optional<Months> named = Months.in(project.name());
            Optional<Months> carriedOut = time.flatMap(particular -> Months.in(particular.text()));
            if (time.isPresent() && named.isPresent() && carriedOut.isPresent()) {
                boolean within = !named.get().from().isBefore(carriedOut.get().from())
                        && !named.get().to().isAfter(carriedOut.get().to());
                PlausibilityChecks.tell(
                        !within,
                        List.of(
                                new OfText(project.section(), project.name(), project.name(), project.location()),
                                words(project, time.get())),
                        Map.of(),
                        judgements);
            }
        }
        PlausibilityChecks.sayWhyNothing(judgements);
    }

    private static Figure words(ProjectDescription project, Particular particular) {
        return new OfText(project.section(), project.name(), particular.text(), particular.location());
    }

    /** A range of months. */
    private record Months(YearMonth from, YearMonth to) {

        /** The first two months named in a text. */
        static Optional<Months> in(String text) {
            Matcher month = MONTH.matcher(text.replace(" ", ""));
            if (!month.find()) {
                return Optional.empty();
            }
            Optional<YearMonth> from = month(month);
            Optional<YearMonth> to = month.find() ? month(month) : Optional.empty();
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new Months(from.get(), to.get()))
                    : Optional.empty();
        }

        private static Optional<YearMonth> month(Matcher month) {
            int number = Integer.parseInt(month.group(2));
            return number >= 1 && number <= 12
                    ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), number))
                    : Optional.empty();
        }
    }
}
