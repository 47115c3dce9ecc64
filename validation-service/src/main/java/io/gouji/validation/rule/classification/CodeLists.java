package io.gouji.validation.rule.classification;

import io.gouji.model.classification.Classification;
import io.gouji.model.classification.ClassificationCatalogue;
import io.gouji.model.classification.ClassificationCode;
import io.gouji.model.classification.ClassificationCode.Certainty;
import io.gouji.model.document.Labels;
import io.gouji.model.document.TableRow;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.rule.Reason;
import io.gouji.model.rule.Rule;
import io.gouji.validation.rule.Judgements;
import io.gouji.validation.rule.Observation;
import io.gouji.validation.rule.RuleCheck;
import io.gouji.validation.rule.Subject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds codes and their names against the lists known to us. The lists are complete for the classes of some years only; what is
 * not in them otherwise is unknown, never wrong, and a name is judged only where two issuers confirmed it.
 */
final class CodeLists implements RuleCheck {

    private static final int CLASS_DIGITS = 3;
    private static final int LONG_NAME = 8;
    private static final Pattern PUNCTUATION = Pattern.compile("[()（）\\[\\]、,.·:：\"“”'—-]");

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
                        .filter(entry -> code.length() == CLASS_DIGITS && !names
                                || entry.years().isEmpty()
                                || Collections.min(entry.years()) <= year);
                if (names) {
                    name(row, known)
                            .ifPresentOrElse(
                                    right -> {
                                        if (right.isEmpty()) {
                                            judgements.held(1);
                                        } else {
                                            judgements.judged(Observation.violation(
                                                    List.of(CodedTables.words(table, row)),
                                                    Map.of("demanded", new LocalizedText(right, right))));
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

    /** The name it should have, empty where it has it; nothing where that cannot be told. */
    private static Optional<String> name(TableRow row, Optional<ClassificationCode> known) {
        String printed = bare(row.label());
        if (printed.isEmpty() || known.isEmpty() || known.get().certainty() != Certainty.CONFIRMED) {
            return Optional.empty();
        }
        String name = bare(known.get().name());
        boolean same = name.startsWith(printed) || printed.startsWith(name) || isMisspelt(printed, name);
        return Optional.of(same ? "" : known.get().name());
    }

    /** Whether a long name lacks a character or has one too much, which is no other name. */
    private static boolean isMisspelt(String printed, String name) {
        String longer = printed.length() > name.length() ? printed : name;
        String shorter = printed.length() > name.length() ? name : printed;
        if (longer.length() != shorter.length() + 1 || shorter.length() < LONG_NAME) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1).equals(shorter.substring(same));
    }

    private static String bare(String name) {
        return PUNCTUATION.matcher(Labels.normal(name)).replaceAll("");
    }
}
