package io.gouji.validation.rule;

import io.gouji.model.document.CellRef;
import io.gouji.model.identity.Equation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Ids of findings: the same rule on the same cells has the same id, at every replay and in every revision of a budget, so
 * that what a person said about a finding can be found again.
 */
final class FindingIds {

    private static final int DIGEST_BYTES = 8;

    private FindingIds() {}

    static String ofEquation(Equation equation) {
        StringBuilder text = new StringBuilder(equation.identity().formula());
        append(text, equation.left());
        text.append('=');
        append(text, equation.right());
        return equation.identity().rule() + "/" + digest(text.toString());
    }

    static String ofFigure(String rule, CellRef cell) {
        return rule + "/" + digest(cell.toString());
    }

    static String ofKey(String rule, String key) {
        return rule + "/" + digest(key);
    }

    /** Of an outcome that is told once for each rule and reason. */
    static String ofOutcome(String rule, String outcome) {
        return rule + "/" + outcome;
    }

    private static void append(StringBuilder text, List<Equation.Term> terms) {
        terms.forEach(term -> text.append(term.negative() ? '-' : '+').append(term.cell()));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
