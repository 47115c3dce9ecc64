package io.gouji.model.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gouji.model.document.Repair;
import io.gouji.model.finding.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small document and what the rule makes of it. Tables that are not named are there, with their fixed rows blank.
 *
 * @param figures printed figures by cell, such as {@code T3[208-05].1}
 * @param labels names of rows by cell without column, such as {@code T3[208-05]}
 * @param words what the document says beside its tables
 * @param emptyTables tables that are declared empty
 * @param missingTables tables the document does not have
 * @param unitAssumed tables that print no unit
 * @param ambiguous cells whose column cannot be told, with the columns they may stand in
 * @param repairs what had to be repaired
 * @param others disclosures that came in before
 * @param outcome what the rule says
 * @param reason why it was not judged, null where it was
 * @param difference left side minus right side, null where the outcome has no figures
 * @param count how many equations or figures the outcome stands for, null where that is 1 by nature
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WorkedExample(
        Map<String, String> figures,
        Map<String, String> labels,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) WordsExample words,
        List<Integer> emptyTables,
        List<Integer> missingTables,
        List<Integer> unitAssumed,
        Map<String, List<String>> ambiguous,
        List<Repair.Kind> repairs,
        List<OtherExample> others,
        Outcome outcome,
        @Nullable Reason reason,
        @Nullable BigDecimal difference,
        @Nullable Integer count) {}
