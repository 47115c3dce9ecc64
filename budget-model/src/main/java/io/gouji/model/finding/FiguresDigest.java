package io.gouji.model.finding;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Digest of the figures a finding rests on: what each operand is, and what is printed there. The same figures on another page
 * have the same digest; a figure with another value, or with another number of printed decimals, has not.
 */
public final class FiguresDigest {

    private static final int BYTES = 8;

    private FiguresDigest() {}

    /** Sixteen hexadecimal digits. */
    public static String of(Finding finding) {
        StringBuilder text = new StringBuilder();
        for (Evidence evidence : finding.evidence()) {
            add(text, evidence.role());
            add(text, evidence.negative() ? "-" : "+");
            add(text, evidence.kind());
            OtherDisclosure other = evidence.disclosure();
            add(text, other == null ? null : other.budgetId());
            add(text, evidence.table());
            add(text, evidence.row());
            add(text, evidence.column());
            add(text, evidence.section());
            add(text, evidence.subject());
            BigDecimal value = evidence.value();
            add(text, value == null ? evidence.printed() : value.toPlainString());
            text.append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(StringBuilder text, @Nullable Object part) {
        text.append(part == null ? "" : part).append('\u001f');
    }
}
