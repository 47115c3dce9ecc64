package io.gouji.ingest.parse.place;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gouji.model.document.TableRow;
import io.gouji.model.template.ColumnTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Soft evidence for the column of a figure: what its row is called and which code it carries. It never decides, it only
 * says which of the remaining candidates is the likeliest.
 */
final class Likelihood {

    private static final String RESOURCE = "placement/likely-columns.yaml";
    private static final int FOR_CODE = 20;
    private static final int FOR_WORD = 10;

    private final List<Hint> hints;

    private Likelihood(List<Hint> hints) {
        this.hints = hints;
    }

    /** The evidence that comes with the product. */
    static Likelihood bundled() {
        try (InputStream stream = Likelihood.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new Likelihood(
                    new YAMLMapper().readValue(Objects.requireNonNull(stream, RESOURCE), new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /** How much speaks for a figure of this row standing in this column; greater is likelier, 0 is nothing. */
    int of(TableRow row, ColumnTemplate column) {
        return hints.stream()
                .filter(hint -> hint.means(column))
                .mapToInt(hint -> hint.weight() + hint.speaksFor(row))
                .max()
                .orElse(0);
    }

    private record Hint(
            @Nullable String economicClass,
            @Nullable String header,
            int weight,
            List<String> codes,
            List<String> words) {

        boolean means(ColumnTemplate column) {
            return economicClass != null
                    ? economicClass.equals(column.economicClass())
                    : header != null && column.header().endsWith(header);
        }

        int speaksFor(TableRow row) {
            String code = row.code();
            int ofCode = code != null && codes.stream().anyMatch(code::startsWith) ? FOR_CODE : 0;
            String name = row.key().substring(row.key().indexOf('/') + 1) + " " + row.label();
            return ofCode + (words.stream().anyMatch(name::contains) ? FOR_WORD : 0);
        }
    }
}
