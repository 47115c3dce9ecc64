package io.gouji.model.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gouji.model.narrative.ProjectDescription;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.performance.Funding;
import io.gouji.model.privacy.PersonalDatum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the small document of a worked example says beside its tables.
 *
 * @param claims numbers stated, such as {@code INCOME[一般公共预算].share_pct}; with their unit, 万元 where none is given
 * @param sections texts of sections
 * @param titles headings of sections that are not named after their kind
 * @param notBudgeted subjects declared not budgeted, such as {@code INCOME[政府性基金预算]}, with the sentence
 * @param emptyTables sentences of the narrative or beside a table that declare it empty, by the kind of the table
 * @param projects particulars of projects by name
 * @param targets tables of performance targets
 * @param personalData masked data seen, by kind
 * @param offices offices the organisation names
 * @param units subordinate units it names
 * @param terms terms it explains
 * @param parts headings of parts
 * @param contents entries of the table of contents
 * @param signedOn date under the document
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WordsExample(
        Map<String, String> claims,
        Map<SectionKind, String> sections,
        Map<SectionKind, String> titles,
        Map<String, String> notBudgeted,
        Map<String, String> emptyTables,
        Map<String, Map<ProjectDescription.Kind, String>> projects,
        List<Target> targets,
        Map<PersonalDatum.Kind, String> personalData,
        List<String> offices,
        List<String> units,
        List<String> terms,
        List<String> parts,
        List<String> contents,
        @Nullable LocalDate signedOn) {

    /** Nothing beside the tables. */
    public static final WordsExample NONE = new WordsExample(
            Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), null);

    public WordsExample {
        claims = orEmpty(claims);
        sections = orEmpty(sections);
        titles = orEmpty(titles);
        notBudgeted = orEmpty(notBudgeted);
        emptyTables = orEmpty(emptyTables);
        projects = orEmpty(projects);
        targets = orEmpty(targets);
        personalData = orEmpty(personalData);
        offices = orEmpty(offices);
        units = orEmpty(units);
        terms = orEmpty(terms);
        parts = orEmpty(parts);
        contents = orEmpty(contents);
    }

    private static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> map) {
        return Objects.requireNonNullElse(map, Map.of());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /**
     * A table of performance targets.
     *
     * @param project its project, null for the targets of the whole unit
     * @param responsibleUnit null where none is printed
     * @param funding amounts in 万元
     * @param goal text of the goal, null where there is none
     * @param indicators such as {@code 产出指标/数量指标/补贴人数 >=77人 10}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Target(
            @Nullable String project,
            @Nullable String responsibleUnit,
            Map<Funding.Source, String> funding,
            @Nullable String goal,
            List<String> indicators) {

        public Target {
            funding = WordsExample.orEmpty(funding);
            indicators = WordsExample.orEmpty(indicators);
        }
    }
}
