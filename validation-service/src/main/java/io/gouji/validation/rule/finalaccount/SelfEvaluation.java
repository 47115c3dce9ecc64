package io.gouji.validation.rule.finalaccount;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what is said of the self-evaluation of projects (绩效自评) together (FIN-10): the grades add up to the projects, and an average
 * score lies where the grades put it. The bounds of the grades are those of the common scale: excellent from 90, good from 80,
 * satisfactory from 60.
 */
final class SelfEvaluation implements RuleCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PROJECTS = "项目";

    /** From where to where a grade reaches. */
    private record Grade(BigDecimal from, BigDecimal to) {}

    private static final Map<String, Grade> GRADES = new LinkedHashMap<>();

    static {
        GRADES.put("不合格", grade(0, 60));
        GRADES.put("差", grade(0, 60));
        GRADES.put("优", grade(90, 100));
        GRADES.put("良", grade(80, 90));
        GRADES.put("合格", grade(60, 80));
        GRADES.put("中", grade(60, 80));
    }

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<Claim> counts = subject.stated().claims(SectionKind.PERFORMANCE, Measure.COUNT);
        Map<Claim, Grade> graded = new LinkedHashMap<>();
        counts.forEach(claim -> grade(claim).ifPresent(grade -> graded.put(claim, grade)));
        List<Claim> projects = counts.stream()
                .filter(claim ->
                        claim.subject().equals(PROJECTS) || claim.subject().contains("自评项目"))
                .toList();
        BigDecimal all = graded.keySet().stream().map(Claim::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!graded.isEmpty() && !projects.isEmpty()) {
            if (projects.stream().anyMatch(claim -> claim.value().compareTo(all) == 0)) {
                judgements.held(1);
            } else {
                List<Figure> evidence = new ArrayList<>();
                evidence.add(new Figure.OfClaim(projects.get(projects.size() - 1)));
                graded.keySet().forEach(claim -> evidence.add(new Figure.OfClaim(claim)));
                violated(evidence, "各评级的项目数之和与自评项目数不符", "the grades do not add up to the projects", judgements);
            }
        }
        counts.stream()
                .filter(claim -> claim.unit().equals("分") && claim.subject().contains("得分"))
                .forEach(score -> judge(score, graded, all, judgements));
        if (judgements.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.NOT_STATED : Reason.NARRATIVE_NOT_READ);
        }
    }

    private static void judge(Claim score, Map<Claim, Grade> graded, BigDecimal all, Judgements judgements) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = HUNDRED.multiply(all);
        if (all.signum() > 0) {
            high = BigDecimal.ZERO;
            for (Map.Entry<Claim, Grade> entry : graded.entrySet()) {
                low = low.add(entry.getKey().value().multiply(entry.getValue().from()));
                high = high.add(entry.getKey().value().multiply(entry.getValue().to()));
            }
        }
        BigDecimal number = all.signum() > 0 ? all : BigDecimal.ONE;
        BigDecimal total = score.value().multiply(number);
        boolean possible = score.value().signum() >= 0 && score.value().compareTo(HUNDRED) <= 0;
        boolean fits = all.signum() == 0 || total.compareTo(low) >= 0 && total.compareTo(high) <= 0;
        if (possible && (fits || !score.subject().contains("平均"))) {
            judgements.held(1);
            return;
        }
        List<Figure> evidence = new ArrayList<>(List.of(new Figure.OfClaim(score)));
        graded.keySet().forEach(claim -> evidence.add(new Figure.OfClaim(claim)));
        violated(
                evidence,
                possible ? "平均得分与各评级的项目数不符" : "得分超出0到100",
                possible ? "the average score does not fit the grades" : "the score is below 0 or above 100",
                judgements);
    }

    private static Optional<Grade> grade(Claim claim) {
        String subject = claim.subject();
        if (!subject.contains("评级")) {
            return Optional.empty();
        }
        return GRADES.entrySet().stream()
                .filter(entry -> subject.contains("为" + entry.getKey()) || subject.contains("“" + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Grade grade(int from, int to) {
        return new Grade(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    private static void violated(List<Figure> evidence, String zh, String en, Judgements judgements) {
        judgements.judged(Observation.violation(evidence, Map.of("what", new LocalizedText(zh, en))));
    }
}
