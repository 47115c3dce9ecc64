package io.gouji.generator;

import io.gouji.generator.outline.Block;
import io.gouji.generator.outline.Claim;
import io.gouji.generator.outline.Goal;
import io.gouji.generator.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** Reads off the words of a disclosure what a reader must find in them. */
final class WordsTruth {

    private WordsTruth() {}

    /** Every number stated in a sentence. */
    static List<Claim> claims(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Block.Paragraph paragraph ? paragraph.claims().stream() : Stream.empty())
                .toList();
    }

    /** Every table, as it is printed. */
    static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Form form ? Stream.of(form.table()) : Stream.empty())
                .toList();
    }

    /** Every performance indicator. */
    static List<Goal> goals(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Grid grid ? grid.goals().stream() : Stream.empty())
                .toList();
    }
}
