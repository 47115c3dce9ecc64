package io.gouji.validation.rule;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DisclosureTable;
import io.gouji.model.document.Fact;
import io.gouji.model.document.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small picture of a document's amounts: the smallest of their hashes (bottom-k sketch). How many of these two documents have in
 * common tells how many of their amounts are the same, wherever and under whatever name they were published.
 *
 * @param smallest in ascending order, at most {@link #SIZE}
 */
public record Sketch(List<Integer> smallest) {

    /** Enough to tell 80 per cent within some five. */
    public static final int SIZE = 64;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    public Sketch {
        smallest = List.copyOf(smallest);
    }

    /** The sketch of a document. */
    public static Sketch of(BudgetDocument document) {
        return new Sketch(new TreeSet<>(hashes(document, Integer.MAX_VALUE))
                .stream().limit(SIZE).toList());
    }

    /** Whether a document has at least so many different amounts, each with its kind of table, code and column. */
    public static boolean hasAmounts(BudgetDocument document, int least) {
        return hashes(document, least).size() >= least;
    }

    /** How many of the amounts of both are the same, in per cent. */
    public int percentInCommonWith(Sketch other) {
        Set<Integer> mine = new HashSet<>(smallest);
        Set<Integer> theirs = new HashSet<>(other.smallest);
        TreeSet<Integer> all = new TreeSet<>(mine);
        all.addAll(theirs);
        List<Integer> drawn = all.stream().limit(SIZE).toList();
        long common = drawn.stream()
                .filter(hash -> mine.contains(hash) && theirs.contains(hash))
                .count();
        return drawn.isEmpty() ? 0 : (int) (common * 100 / drawn.size());
    }

    /** Of all amounts, or of the first so many different ones. */
    private static Set<Integer> hashes(BudgetDocument document, int most) {
        Map<Integer, String> kinds = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        for (DisclosureTable table : document.tables()) {
            kinds.put(table.number(), table.kind());
            for (TableRow row : table.rows()) {
                if (row.code() != null) {
                    codes.put(table.number() + "/" + row.key(), row.code());
                }
            }
        }
        Set<Integer> hashes = new HashSet<>();
        List<String> parts = new ArrayList<>();
        for (Fact fact : document.facts()) {
            if (fact.value().signum() != 0) {
                parts.clear();
                parts.add(kinds.getOrDefault(fact.table(), ""));
                parts.add(codes.getOrDefault(fact.table() + "/" + fact.row(), ""));
                parts.add(fact.column());
                parts.add(plain(fact.value()));
                hashes.add(mixed(String.join("|", parts)));
                if (hashes.size() >= most) {
                    break;
                }
            }
        }
        return hashes;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** Spread over all integers, so that the smallest are a fair draw; the same on every machine. */
    private static int mixed(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 32);
    }
}
