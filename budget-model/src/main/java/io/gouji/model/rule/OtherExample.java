package io.gouji.model.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gouji.model.document.BudgetKind;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another disclosure that a worked example is held against.
 *
 * @param set id of the template set it is read by
 * @param kind which disclosure it is
 * @param fiscalYear its budget year; the example itself is of 2025
 * @param organisation its issuer, null where that is the issuer of the example
 * @param figures printed figures by cell
 * @param words what it says beside its tables
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OtherExample(
        @JsonProperty(required = true) String set,
        @JsonProperty(required = true) BudgetKind kind,
        @JsonProperty(required = true) int fiscalYear,
        @Nullable String organisation,
        Map<String, String> figures,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) WordsExample words) {

    public OtherExample {
        figures = Objects.requireNonNullElse(figures, Map.of());
        words = Objects.requireNonNullElse(words, WordsExample.NONE);
    }
}
