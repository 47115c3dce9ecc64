package io.gouji.validation.rule.classification;

import io.gouji.model.classification.Classification;
import io.gouji.model.classification.ClassificationCatalogue;
import io.gouji.model.classification.ClassificationCode;
import io.gouji.model.classification.ClassificationCode.Certainty;
import io.gouji.model.document.Labels;
import io.gouji.model.document.TableRow;
import java.util.Optional;

/** Compares the name that a row prints with the name of its code. */
public final class CodeNames {

    private static final int LONG_NAME = 8;
    private static final String PUNCTUATION = "()（）[]、,.·:：\"“”'—-";

    private CodeNames() {}

    /** Whether the name is known to be another one than that of the code, so that it cannot be told what the row is about. */
    public static boolean contradicts(TableRow row, Classification classification, int fiscalYear) {
        String code = row.code();
        return code != null
                && demanded(
                                row,
                                ClassificationCatalogue.bundled()
                                        .find(classification, code, fiscalYear)
                                        .filter(known -> known.isKnownBy(fiscalYear)))
                        .filter(name -> !name.isEmpty())
                        .isPresent();
    }

    /** The name it should have, empty where it has it; nothing where that cannot be told. */
    static Optional<String> demanded(TableRow row, Optional<ClassificationCode> known) {
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
        return Labels.without(PUNCTUATION, Labels.normal(name));
    }
}
