package io.gouji.ingest.parse.section;

import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.template.TableTemplate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that belongs to one table of the document.
 *
 * @param template the table it was recognised as
 * @param first the section with its title
 * @param blocks its headers, rows and remarks, pages in order
 * @param repeated further sections with the same table, which are not read
 */
public record TableText(TableTemplate template, Section first, List<Block> blocks, List<Section> repeated) {

    public TableText {
        blocks = List.copyOf(blocks);
        repeated = List.copyOf(repeated);
    }

    /** The money unit that is printed with the table. */
    public Optional<MoneyUnit> unit() {
        String heading = first.heading().normal();
        return Preamble.unitIn(heading)
                .or(() -> Preamble.unitBehind(heading))
                .or(() -> blocks.stream()
                        .flatMap(block -> block.header().stream())
                        .map(line -> Preamble.unitIn(line.normal()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** All lines with rows. */
    public List<SourceLine> rows() {
        return blocks.stream().flatMap(block -> block.rows().stream()).toList();
    }

    /** The sentences above and under the rows. */
    public List<Statement> statements() {
        return blocks.stream()
                .flatMap(block -> Statement.in(block.remarks()).stream())
                .toList();
    }
}
