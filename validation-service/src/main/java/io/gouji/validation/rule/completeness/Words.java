package io.gouji.validation.rule.completeness;

import io.gouji.model.finding.LocalizedText;
import io.gouji.model.narrative.SectionKind;
import io.gouji.model.rule.RuleCatalogue;
import java.util.List;
import java.util.stream.Collectors;

/** Names what is missing. */
final class Words {

    private Words() {}

    static LocalizedText section(SectionKind kind) {
        return RuleCatalogue.bundled().wording().sectionOf(kind);
    }

    static LocalizedText list(List<LocalizedText> names) {
        return new LocalizedText(
                names.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                names.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }
}
