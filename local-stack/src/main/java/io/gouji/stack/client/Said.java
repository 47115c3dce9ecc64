package io.gouji.stack.client;

import io.gouji.model.finding.ExplanationKind;
import io.gouji.model.finding.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a finding.
 *
 * @param findingId the finding
 * @param kind explanation or waiver
 * @param person who says it
 * @param reason why the finding is to be left as it is
 * @param expiresOn last day it holds, null for an explanation without end
 * @param waived whether it is a waiver in force, so that the finding is not open
 * @param lapsed why it does not hold any more, null while it holds
 */
public record Said(
        String findingId,
        ExplanationKind kind,
        String person,
        String reason,
        @Nullable LocalDate expiresOn,
        boolean waived,
        @Nullable LocalizedText lapsed) {}
