package io.gouji.validation.rule;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.performance.PerformanceTable;
import io.gouji.model.rule.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names figures of tables, words and targets the way a reader finds them. */
final class FigureWords {

    /** More figures than these make a sentence unreadable; the evidence has them all. */
    private static final int TERMS_NAMED = 8;

    /** Longer texts are cut; the evidence has them in full. */
    private static final int TEXT_SHOWN = 60;

    private final String issuer;
    private final OperandWords cells;
    private final Wording wording;
    private final Stated stated;

    FigureWords(Subject subject, OperandWords cells, Wording wording) {
        this.issuer = subject.document().header().organisation();
        this.cells = cells;
        this.wording = wording;
        this.stated = subject.stated();
    }

    LocalizedText side(List<Observation.Term> terms) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Observation.Term term : terms.subList(0, Math.min(TERMS_NAMED, terms.size()))) {
            if (!zh.isEmpty()) {
                zh.append(term.negative() ? " － " : "、");
                en.append(term.negative() ? " - " : ", ");
            }
            LocalizedText words = of(term.figure());
            zh.append(words.zh());
            en.append(words.en());
        }
        if (terms.size() > TERMS_NAMED) {
            zh.append("等").append(terms.size()).append("项");
            en.append(" and ").append(terms.size() - TERMS_NAMED).append(" more");
        }
        return new LocalizedText(zh.toString(), en.toString());
    }

    private LocalizedText of(Figure figure) {
        if (figure instanceof Figure.OfCell cell) {
            return cells.cellWithFigure(cell);
        }
        if (figure instanceof Figure.OfClaim stated) {
            Claim claim = stated.claim();
            boolean digits = claim.printed().chars().anyMatch(Character::isDigit);
            String number = digits && !claim.printed().contains(claim.unit())
                    ? claim.printed() + claim.unit()
                    : claim.printed();
            return inSection(claim.section(), claim.subject() + measured(claim) + " " + number);
        }
        if (figure instanceof Figure.OfStatement said) {
            return inSection(
                    said.statement().section(), "“" + shortened(said.statement().text()) + "”");
        }
        if (figure instanceof Figure.OfFunding money) {
            LocalizedText source = wording.fundingOf(money.funding().source());
            String value = " " + OperandWords.plain(money.funding().value())
                    + money.funding().unit().symbol();
            LocalizedText table = targets(money.table());
            return new LocalizedText(table.zh() + source.zh() + value, table.en() + " " + source.en() + value);
        }
        if (figure instanceof Figure.OfIndicator target) {
            LocalizedText table = targets(target.table());
            String words =
                    target.indicator().level3() + " " + target.indicator().printed();
            return new LocalizedText(table.zh() + words, table.en() + " " + words);
        }
        if (figure instanceof Figure.OfOther other) {
            return ofOther(other);
        }
        if (figure instanceof Figure.OfDisclosure whole) {
            return KindWords.of(whole.disclosure(), issuer);
        }
        Figure.OfText text = (Figure.OfText) figure;
        String words = text.printed().isEmpty() ? text.subject() : "“" + shortened(text.printed()) + "”";
        return text.section() == null ? new LocalizedText(words, words) : inSection(text.section(), words);
    }

    private LocalizedText ofOther(Figure.OfOther other) {
        Subject subject = other.other().subject();
        LocalizedText name = KindWords.of(other.other().disclosure(), issuer);
        LocalizedText words = new FigureWords(subject, new OperandWords(subject), wording).of(other.figure());
        return new LocalizedText(name.zh() + words.zh(), name.en() + ", " + words.en());
    }

    /** What a number measures, where it is not simply the amount or count of its subject; as the disclosure words it. */
    private static String measured(Claim claim) {
        boolean decrease = claim.value().signum() < 0;
        return switch (claim.measure()) {
            case SHARE_PCT -> "占比";
            case CHANGE_AMOUNT, CHANGE_COUNT -> decrease ? "减少" : "增加";
            case CHANGE_PCT, CHANGE_RATE_PCT -> decrease ? "下降" : "增长";
            case COMPLETION_PCT -> "完成率";
            default -> "";
        };
    }

    private LocalizedText inSection(@Nullable String section, String words) {
        if (section == null) {
            return new LocalizedText(words, words);
        }
        SectionKind kind = stated.kindOf(section);
        LocalizedText name = wording.sectionOf(kind);
        return new LocalizedText("文字说明（" + name.zh() + "）" + words, "narrative (" + name.en() + ") " + words);
    }

    private static LocalizedText targets(PerformanceTable table) {
        String project = table.project();
        boolean whole = table.scope() == PerformanceTable.Scope.WHOLE_UNIT;
        return new LocalizedText(
                whole ? "整体绩效目标表" : "项目绩效目标表（" + (project == null ? table.number() : project) + "）",
                whole ? "whole-unit targets" : "targets of project " + (project == null ? table.number() : project));
    }

    private static String shortened(String text) {
        return text.length() <= TEXT_SHOWN ? text : text.substring(0, TEXT_SHOWN) + "…";
    }
}
