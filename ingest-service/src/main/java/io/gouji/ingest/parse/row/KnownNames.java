package io.gouji.ingest.parse.row;

import io.gouji.ingest.parse.code.NameBook;
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

    private static final List<String> ORGANISATION_ENDINGS = List.of(
            "局", "中心", "委员会", "办公室", "站", "所", "院", "校", "大学", "中学", "小学", "幼儿园", "队", "处", "馆", "会", "厅", "部", "社",
            "政府", "公司", "本级", "机关", "街道", "场", "台");

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
        if (isKnownOrganisation(name)) {
            return true;
        }
        String bare = name.endsWith(")") && name.indexOf('(') > 0 ? name.substring(0, name.indexOf('(')) : name;
        return ORGANISATION_ENDINGS.stream().anyMatch(bare::endsWith);
    }

    boolean isKnownOrganisation(String name) {
        return organisations.contains(Labels.normal(name));
    }
}
