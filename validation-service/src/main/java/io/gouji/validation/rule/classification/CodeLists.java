package io.gouji.validation.rule.classification;

import io.gouji.model.classification.Classification;
import io.gouji.model.classification.ClassificationCatalogue;
import io.gouji.model.classification.ClassificationCode;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds codes and their names against the lists known to us. The lists are complete for the classes of some years only; what is
 * not in them otherwise is unknown, never wrong, and a name is judged only where two issuers confirmed it.
 */
final class CodeLists implements RuleCheck {

    private static final int CLASS_DIGITS = 3;

    private final Classification classification;
    private final List<String> tables;
    private final boolean names;

    /**
     * Prepares a check.
     *
     * @param names whether names are judged, else whether codes exist
     */
    CodeLists(Classification classification, List<String> tables, boolean names) {
        this.classification = classification;
        this.tables = tables;
        this.names = names;
    }

    @Override
    public void check(Rule rule, Subject subject, Judgements judgements) {
        Set<String> seen = new HashSet<>();
        int year = subject.document().header().fiscalYear();
        CodedTables.forEachRow(subject, tables, (table, row) -> {
            String code = CodedTables.code(row);
            if (seen.add(code + row.label())) {
                Optional<ClassificationCode> known = ClassificationCatalogue.bundled()
                        .find(classification, code, year)
                        .filter(entry -> code.length() == CLASS_DIGITS && !names || entry.isKnownBy(year));
                if (names) {
                    CodeNames.demanded(row, known)
                            .ifPresentOrElse(
                                    right -> {
                                        if (right.isEmpty()) {
                                            judgements.held(1);
                                        } else {
                                            tell(
                                                    Observation.violation(
                                                            List.of(CodedTables.words(table, row)),
                                                            Map.of("demanded", new LocalizedText(right, right))),
                                                    known,
                                                    year,
                                                    judgements);
                                        }
                                    },
                                    () -> judgements.unjudged(Reason.CODE_UNKNOWN, 1, table.number()));
                } else if (known.isPresent()) {
                    judgements.held(1);
                } else if (code.length() == CLASS_DIGITS
                        && ClassificationCatalogue.bundled().hasAllClasses(classification, year)) {
                    judgements.judged(Observation.violation(List.of(CodedTables.words(table, row)), Map.of()));
                } else {
                    judgements.unjudged(Reason.CODE_UNKNOWN, 1, table.number());
                }
            }
        });
        if (judgements.isEmpty()) {
            judgements.unjudged(Reason.NO_ROWS);
        }
    }

    /** A name that was last seen in an earlier year may have changed since. */
    private static void tell(
            Observation observation, Optional<ClassificationCode> known, int year, Judgements judgements) {
        boolean ofYear = known.stream().anyMatch(entry -> entry.isOf(year));
        if (ofYear) {
            judgements.judged(observation);
        } else {
            judgements.judgedLower(observation);
        }
    }
}
