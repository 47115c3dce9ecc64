package io.gouji.generator;

import io.gouji.generator.fault.PlantedFault;
import io.gouji.generator.outline.Claim;
import io.gouji.generator.outline.Goal;
import io.gouji.generator.outline.fault.PlantedWordFault;
import io.gouji.generator.truth.CodeName;
import io.gouji.generator.truth.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fictional disclosure and the truth about it.
 *
 * @param content the file
 * @param facts every figure printed in its tables, a faulty one as it is printed
 * @param names names of the codes in its tables
 * @param claims numbers stated in its sentences
 * @param goals its performance indicators
 * @param faults what was planted in its figures, empty in a sound disclosure
 * @param wordFaults what was planted in its words
 * @param meta header facts: {@code organisation}, {@code fiscal_year}, {@code unit}, {@code empty_tables_declared} ...
 */
public record GeneratedDisclosure(
        Content content,
        List<Fact> facts,
        List<CodeName> names,
        List<Claim> claims,
        List<Goal> goals,
        List<PlantedFault> faults,
        List<PlantedWordFault> wordFaults,
        Map<String, String> meta) {

    public GeneratedDisclosure {
        facts = List.copyOf(facts);
        names = List.copyOf(names);
        claims = List.copyOf(claims);
        goals = List.copyOf(goals);
        faults = List.copyOf(faults);
        wordFaults = List.copyOf(wordFaults);
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    }

    /** The file's text; only of plain text. */
    public String text() {
        return content.text();
    }
}
