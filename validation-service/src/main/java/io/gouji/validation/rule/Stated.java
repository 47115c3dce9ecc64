package io.gouji.validation.rule;

import io.gouji.model.document.Labels;
import io.gouji.model.narrative.Claim;
import io.gouji.model.narrative.Measure;
import io.gouji.model.narrative.Narrative;
import io.gouji.model.narrative.NarrativeSection;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.narrative.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the words of one document state, by kind of section. */
public final class Stated {

    private static final TextSearch SEPARATOR = TextSearch.of(",", "(?<=\\d),(?=\\d)");
    private static final String PROFILE = "0";

    /** Where an undivided section says what others divide. */
    private static final Map<SectionKind, SectionKind> WHOLE = Map.of(
            SectionKind.GENERAL_BUDGET_SIZE, SectionKind.GENERAL_BUDGET,
            SectionKind.GENERAL_BUDGET_STRUCTURE, SectionKind.GENERAL_BUDGET,
            SectionKind.GENERAL_BUDGET_ITEMS, SectionKind.GENERAL_BUDGET,
            SectionKind.OPERATING_EXPENSES, SectionKind.FURTHER_MATTERS,
            SectionKind.PROCUREMENT, SectionKind.FURTHER_MATTERS,
            SectionKind.STATE_ASSETS, SectionKind.FURTHER_MATTERS,
            SectionKind.PERFORMANCE, SectionKind.FURTHER_MATTERS);

    private final Narrative narrative;
    private final Map<String, SectionKind> kinds = new HashMap<>();
    private final Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);
    private final Map<SectionKind, List<Claim>> claims = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, Map<Measure, List<Claim>>> byMeasure = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, Map<String, List<Claim>>> bySubject = new EnumMap<>(SectionKind.class);
    private final Map<Place, List<Claim>> byPlace = new HashMap<>();
    private final Map<String, List<String>> paragraphs = new HashMap<>();
    private final IdentityHashMap<NarrativeSection, String> normalTexts = new IdentityHashMap<>();

    Stated(Narrative narrative) {
        this.narrative = narrative;
        kinds.put(PROFILE, SectionKind.PROFILE);
        narrative.sections().forEach(section -> kinds.put(section.number(), section.kind()));
        present.addAll(kinds.values());
        for (Claim claim : narrative.claims()) {
            SectionKind kind = kindOf(claim.section());
            byPlace.computeIfAbsent(Place.of(claim), first -> new ArrayList<>()).add(claim);
            claims.computeIfAbsent(kind, first -> new ArrayList<>()).add(claim);
            byMeasure
                    .computeIfAbsent(kind, first -> new EnumMap<>(Measure.class))
                    .computeIfAbsent(claim.measure(), first -> new ArrayList<>())
                    .add(claim);
            bySubject
                    .computeIfAbsent(kind, first -> new HashMap<>())
                    .computeIfAbsent(Labels.normal(claim.subject()), first -> new ArrayList<>())
                    .add(claim);
        }
    }

    /** The words themselves. */
    public Narrative narrative() {
        return narrative;
    }

    /** Whether any words were read at all. */
    public boolean read() {
        return !narrative.sections().isEmpty() || !narrative.claims().isEmpty();
    }

    /** Kind of the section of this number. */
    public SectionKind kindOf(String number) {
        return kinds.getOrDefault(number, SectionKind.OTHER);
    }

    /** The kind under which this document says what belongs into such a section. */
    public SectionKind present(SectionKind kind) {
        SectionKind whole = WHOLE.get(kind);
        return whole == null || present.contains(kind) || !present.contains(whole) ? kind : whole;
    }

    /** Whether there is such a section, or the one it may be a part of. */
    public boolean has(SectionKind kind) {
        return present.contains(present(kind)) && read();
    }

    /** Numbers stated in sections of a kind, in printed order. */
    public List<Claim> claims(SectionKind kind) {
        return claims.getOrDefault(present(kind), List.of());
    }

    /** Numbers of one measure stated in sections of a kind. */
    public List<Claim> claims(SectionKind kind, Measure measure) {
        return byMeasure.getOrDefault(present(kind), Map.of()).getOrDefault(measure, List.of());
    }

    /** Numbers of one measure stated of any of these subjects. */
    public List<Claim> claims(SectionKind kind, List<String> subjects, Measure measure) {
        Map<String, List<Claim>> named = bySubject.getOrDefault(present(kind), Map.of());
        return subjects.stream()
                .flatMap(subject -> named.getOrDefault(subject, List.of()).stream())
                .filter(claim -> claim.measure() == measure)
                .toList();
    }

    /** The first number of a measure that is stated together with another one: in the same section, of the same subject. */
    public Optional<Claim> beside(Claim claim, Measure measure) {
        return byPlace.getOrDefault(Place.of(claim), List.of()).stream()
                .filter(other -> other.measure() == measure)
                .findFirst();
    }

    /**
     * The number of a measure that goes with another one of the same subject. Where several are stated (a change, and the change on
     * another basis), it is the one between this number and the next of its own measure.
     */
    public Optional<Claim> with(Claim claim, Measure measure) {
        List<Claim> place = byPlace.getOrDefault(Place.of(claim), List.of());
        boolean single = place.stream()
                        .filter(other -> other.measure() == claim.measure())
                        .count()
                == 1;
        if (single) {
            return beside(claim, measure);
        }
        return place.subList(place.indexOf(claim) + 1, place.size()).stream()
                .takeWhile(other -> other.measure() != claim.measure())
                .filter(other -> other.measure() == measure)
                .findFirst();
    }

    /** The sentence that says nothing is budgeted for any of these subjects. */
    public Optional<Statement> notBudgeted(SectionKind kind, List<String> subjects) {
        return narrative.statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.NOT_BUDGETED
                        && subjects.contains(Labels.normal(statement.subject())))
                .filter(statement -> {
                    String section = statement.section();
                    return section != null && kindOf(section) == present(kind);
                })
                .findFirst();
    }

    /** What a number is stated of. */
    private record Place(String section, String subject) {

        static Place of(Claim claim) {
            return new Place(claim.section(), claim.subject());
        }
    }

    /** The text of a section in the normal form of labels, without spaces and line breaks. */
    public String normalText(NarrativeSection section) {
        return normalTexts.computeIfAbsent(section, first -> Labels.normal(first.text()));
    }

    /** The paragraphs of the section of this number in the normal form of labels, without thousands separators. */
    public List<String> paragraphs(String section) {
        return paragraphs.computeIfAbsent(
                section,
                number -> narrative
                        .section(number)
                        .map(found -> Arrays.stream(found.text().split("\n"))
                                .map(text -> SEPARATOR.replacedIn(Labels.normal(text), ""))
                                .toList())
                        .orElse(List.of()));
    }

    /** The text of sections of a kind, a paragraph a line. */
    public String text(SectionKind kind) {
        return narrative.sections(present(kind)).stream()
                .map(NarrativeSection::text)
                .collect(Collectors.joining("\n"));
    }
}
