package io.gouji.validation.rule.finalaccount;

import io.gouji.model.document.Labels;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Cells;
import io.gouji.validation.rule.Figure;
import io.gouji.validation.rule.Figure.OfText;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the three public expenses against the quantities they paid for (FIN-09): what was spent goes with groups, people, vehicles or
 * receptions that are stated, and quantities that are stated go with money.
 */
final class Quantities implements RuleCheck {

    /** An expense and the words its quantity is stated with; the number is the first group that matched. */
    private record Kind(String item, LocalizedText quantity, Pattern words) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "因公出国(境)费",
                    new LocalizedText("团组数和人次", "groups and people"),
                    Pattern.compile("团组\\D{0,6}(\\d+)|(\\d+)个?(?:因公)?(?:出国|出访)?团组?|出国\\D{0,10}(\\d+)人")),
            new Kind(
                    "公务用车购置费",
                    new LocalizedText("购置数量", "vehicles bought"),
                    Pattern.compile("(?:购置|更新)(?:公务用车|车辆)?\\D{0,6}?(\\d+)辆")),
            new Kind(
                    "公务用车运行费",
                    new LocalizedText("保有量", "vehicles kept"),
                    Pattern.compile("(?:保有量?|共有|车辆)\\D{0,16}?(\\d+)辆")),
            new Kind(
                    "公务接待费",
                    new LocalizedText("接待批次和人次", "receptions and guests"),
                    Pattern.compile("(\\d+)(?:个)?批(?:次)?|批次\\D{0,4}(\\d+)|接待\\D{0,16}?(\\d+)人")));

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        List<NarrativeSection> sections = subject.stated().narrative().sections(SectionKind.THREE_PUBLIC_EXPENSES);
        if (sections.isEmpty()) {
            judgements.unjudged(subject.stated().read() ? Reason.SECTION_NOT_FOUND : Reason.NARRATIVE_NOT_READ);
            return;
        }
        for (Kind kind : KINDS) {
            Optional<Figure> spent = spent(kind, rule, subject);
            spent.ifPresent(figure -> judge(kind, figure, sections, judgements));
        }
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.NO_FIGURES);
        }
    }

    private static Optional<Figure> spent(Kind kind, Rule rule, Subject subject) {
        Cells.Lookup cell = subject.cells().byName("SAN", "本表", kind.item() + "决算", rule.id());
        return cell instanceof Cells.Lookup.Known known ? Optional.of(known.figure()) : Optional.empty();
    }

    private static void judge(Kind kind, Figure spent, List<NarrativeSection> sections, Judgements judgements) {
        List<Figure> stated = new ArrayList<>();
        for (NarrativeSection section : sections) {
            Matcher quantity = kind.words().matcher(Labels.normal(section.text()));
            while (quantity.find()) {
                stated.add(new OfText(
                        section.number(), kind.item(), quantity.group(), number(quantity), null, section.location()));
            }
        }
        boolean any = stated.stream().anyMatch(figure -> figure.value().signum() > 0);
        boolean running = kind.item().equals("公务用车运行费");
        if (spent.value().signum() > 0 && stated.isEmpty()) {
            violated(List.of(spent), kind, "没有写明", "is not stated", judgements);
        } else if (spent.value().signum() > 0 && !any) {
            violated(evidence(spent, stated), kind, "写的是零", "is stated as zero", judgements);
        } else if (spent.value().signum() == 0 && any && !running) {
            violated(evidence(spent, stated), kind, "不是零，却没有支出", "is not zero, yet nothing was spent", judgements);
        } else if (spent.value().signum() > 0 || !stated.isEmpty()) {
            judgements.held(1);
        }
    }

    private static List<Figure> evidence(Figure spent, List<Figure> stated) {
        List<Figure> evidence = new ArrayList<>(List.of(spent));
        evidence.addAll(stated);
        return evidence;
    }

    private static BigDecimal number(Matcher quantity) {
        for (int i = 1; i <= quantity.groupCount(); i++) {
            if (quantity.group(i) != null) {
                return new BigDecimal(quantity.group(i));
            }
        }
        return BigDecimal.ZERO;
    }

    private static void violated(List<Figure> evidence, Kind kind, String zh, String en, Judgements judgements) {
        judgements.judged(Observation.violation(
                evidence,
                Map.of(
                        "what",
                        new LocalizedText(
                                kind.quantity().zh() + zh, kind.quantity().en() + " " + en))));
    }
}
