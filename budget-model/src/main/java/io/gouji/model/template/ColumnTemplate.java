package io.gouji.model.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param id used in formulas: {@code c1}, {@code c2} ... from the left of its panel
 * @param name used in the facts CSV: the printed column number where the table prints one, else the header. In a set whose
 *     columns are named as printed, what stands here only until a document is read
 * @param header header text; for a merged header the parts from the top, joined without separator in a set that names its
 *     columns itself, by {@code /} in one that names them as printed
 * @param aliases other headers seen for the same column
 * @param economicClass three-digit economic class (经济分类类) this column stands for, null where it stands for none
 */
public record ColumnTemplate(
        String id,
        String name,
        String header,
        List<String> aliases,
        @Nullable String economicClass) {

    public ColumnTemplate {
        aliases = List.copyOf(aliases);
    }

    @JsonCreator
    static ColumnTemplate of(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty(value = "header", required = true) String header,
            @JsonProperty("aliases") @Nullable List<String> aliases,
            @JsonProperty("economicClass") @Nullable String economicClass) {
        return new ColumnTemplate(
                id, name == null ? header : name, header, aliases == null ? List.of() : aliases, economicClass);
    }

    /** The same column under the name that a document gives it. */
    public ColumnTemplate named(String printed) {
        return new ColumnTemplate(id, printed, header, aliases, economicClass);
    }
}
