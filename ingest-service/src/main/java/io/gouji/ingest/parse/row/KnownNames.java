package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.code.NameBook;
import io.gouji.ingest.parse.label.OrganisationName;
import io.gouji.model.classification.Classification;
import io.gouji.model.document.Labels;
import java.util.List;
import java.util.Set;

/**
 * What is known outside a table about the names in it.
 *
 * @param codes names of codes
 * @param organisations the issuer and its units as far as they are known, in their normal form
 * @param prose the text outside the tables in its normal form; it often mentions the projects
 */
public record KnownNames(NameBook codes, Set<String> organisations, String prose) {

    private static final int SHORTEST_MENTION = 5;

    public KnownNames {
        organisations = Set.copyOf(organisations);
    }

    /** The names known for a code. */
    List<String> ofCode(Classification classification, String code) {
        return codes.names(classification, code);
    }

    /** Whether the text outside the tables mentions a name. */
    boolean isMentioned(String name) {
        return name.length() >= SHORTEST_MENTION && prose.contains(name);
    }

    /** Whether this is the issuer or one of its units, or ends like one. */
    boolean isOrganisation(String name) {
        return isKnownOrganisation(name) || OrganisationName.endsLikeOne(name);
    }

    boolean isKnownOrganisation(String name) {
        return organisations.contains(Labels.normal(name));
    }
}
