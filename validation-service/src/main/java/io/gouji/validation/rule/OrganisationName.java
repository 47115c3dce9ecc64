package io.gouji.validation.rule;

import io.gouji.model.document.Labels;
import java.util.regex.Pattern;

/** What of the name of an organisation tells it from others, however the name was typeset or listed. */
public final class OrganisationName {

    private static final Pattern NUMBERING = Pattern.compile("^[(]?[\\d一二三四五六七八九十]{1,3}[)]?[.、:]");

    /** The unit that is the department's own office (本级) bears the department's name. */
    private static final Pattern OWN_OFFICE = Pattern.compile("(?:[(](?:本级|机关|本部|局机关|机关本级)[)]|本级|机关本级)$");

    private static final Pattern PUNCTUATION = Pattern.compile("[;,。、.:]+$");

    private OrganisationName() {}

    /** The same for the same organisation. */
    public static String key(String name) {
        String bare = NUMBERING.matcher(Labels.normal(name).replace("\0", "")).replaceFirst("");
        return OWN_OFFICE.matcher(PUNCTUATION.matcher(bare).replaceFirst("")).replaceFirst("");
    }
}
