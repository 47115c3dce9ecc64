package io.gouji.validation.rule;

import io.gouji.model.document.Labels;
import java.util.List;
import java.util.regex.Pattern;

/** What of the name of an organisation tells it from others, however the name was typeset or listed. */
public final class OrganisationName {

    private static final Pattern NUMBERING = Pattern.compile("^[(]?[\\d一二三四五六七八九十]{1,3}[)]?[.、:]");

    /** The unit that is the department's own office (本级, 本部) bears the department's name. */
    private static final Pattern OWN_OFFICE = Pattern.compile("(?:[(](?:本级|本部|机关|局机关|机关本级)[)]|机关本级|本级|本部|机关)$");

    /** A list may name the disclosures of units instead of units. */
    private static final Pattern DISCLOSURE = Pattern.compile("(?:部门|单位)?(?:预算|决算)$");

    private static final Pattern PUNCTUATION = Pattern.compile("[;,。、.:]+$");

    private OrganisationName() {}

    /** The same for the same organisation. */
    public static String key(String name) {
        String bare = NUMBERING.matcher(Labels.normal(name).replace("\0", "")).replaceFirst("");
        return withoutOwnOffice(PUNCTUATION.matcher(bare).replaceFirst(""));
    }

    /**
     * The units (下属单位) a department names, each once, in their order. Its own office may be listed by the end of the department's
     * name, or by none; a remark in brackets is no unit.
     *
     * @param names as the profile lists them
     * @param department name of the department
     */
    public static List<String> unitKeys(List<String> names, String department) {
        String own = key(department);
        return names.stream()
                .map(name -> withoutOwnOffice(DISCLOSURE.matcher(key(name)).replaceFirst("")))
                .filter(unit -> !unit.startsWith("("))
                .map(unit -> own.endsWith(unit) ? own : unit)
                .distinct()
                .toList();
    }

    /** A name may say so twice: {@code 某法院机关(本级)}. */
    private static String withoutOwnOffice(String name) {
        String before;
        String bare = name;
        do {
            before = bare;
            bare = OWN_OFFICE.matcher(bare).replaceFirst("");
        } while (!bare.equals(before));
        return bare;
    }
}
