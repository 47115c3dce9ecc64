package io.gouji.report.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.gouji.model.ModelJson;
import io.gouji.model.finding.ExplanationKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to say of a finding, as it was sent.
 *
 * @param expiresOn last day it holds; required for a waiver
 */
@Schema(description = "What a person says of a finding. A waiver needs a last day.")
record ExplanationRequest(
        @Schema(required = true) @Nullable String budgetId,

        @Schema(required = true, examples = "ARI-TOT-01/0c9d8c1b1f5e7a20") @Nullable
        String findingId,

        @Schema(required = true, implementation = ExplanationKind.class) @Nullable
        String kind,

        @Schema(required = true) @Nullable String person,
        @Schema(required = true) @Nullable String reason,
        @Schema(examples = "2026-12-31") @Nullable String expiresOn) {

    private static final ObjectReader STRICT = ModelJson.mapper()
            .readerFor(ExplanationRequest.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private static final int LONGEST_PERSON = 100;
    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_YEARS = 10;

    /** Reads a body strictly: a field that is misspelt must not be taken for one that was left out. */
    static ExplanationRequest read(@Nullable String body) {
        try {
            @Nullable ExplanationRequest request = body == null ? null : STRICT.readValue(body);
            if (request != null) {
                return request;
            }
        } catch (UnrecognizedPropertyException e) {
            throw new ProblemException(
                    ProblemCode.UNKNOWN_FIELD,
                    "没有名为 " + e.getPropertyName() + " 的字段，可用的字段是 " + e.getKnownPropertyIds() + "。",
                    "There is no field " + e.getPropertyName() + ", the fields are " + e.getKnownPropertyIds() + ".");
        } catch (JsonMappingException e) {
            String field = e.getPath().isEmpty()
                    ? ""
                    : String.valueOf(e.getPath().get(0).getFieldName());
            throw new ProblemException(
                    ProblemCode.INVALID_VALUE,
                    "字段 " + field + " 的值不符合要求。接口说明见 /q/openapi。",
                    "The value of the field " + field + " is not of its type; see /q/openapi.");
        } catch (JsonProcessingException e) {
            throw malformed();
        }
        throw malformed();
    }

    private static ProblemException malformed() {
        return new ProblemException(
                ProblemCode.INVALID_JSON,
                "请求内容不是 JSON。接口说明见 /q/openapi。",
                "The body of the request is no JSON; see /q/openapi.");
    }

    ExplanationKind checkedKind() {
        return Arrays.stream(ExplanationKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        kind == null ? ProblemCode.MISSING_FIELD : ProblemCode.INVALID_VALUE,
                        "字段 kind 应为 EXPLANATION（说明）或 WAIVER（豁免）。",
                        "The field kind must be EXPLANATION or WAIVER."));
    }

    String checkedBudgetId() {
        return text("budgetId", "预算编号", budgetId, LONGEST_PERSON);
    }

    String checkedFindingId() {
        return text("findingId", "问题编号", findingId, LONGEST_PERSON);
    }

    String checkedReason() {
        return text("reason", "理由", reason, LONGEST_REASON);
    }

    /** Who says something: any name that can be read. */
    static String person(@Nullable String person) {
        return text("person", "说明人", person, LONGEST_PERSON);
    }

    @Nullable
    LocalDate checkedExpiresOn() {
        LocalDate today = Explanation.today();
        if (expiresOn == null || expiresOn.isBlank()) {
            if (checkedKind() == ExplanationKind.WAIVER) {
                throw new ProblemException(
                        ProblemCode.MISSING_FIELD,
                        "豁免须有有效期，请填写字段 expiresOn（如 " + today.plusMonths(6) + "）。",
                        "A waiver needs a last day: give the field expiresOn, such as " + today.plusMonths(6) + ".");
            }
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(expiresOn);
            if (!day.isBefore(today) && !day.isAfter(today.plusYears(MOST_YEARS))) {
                return day;
            }
        } catch (DateTimeException e) {
            throw invalidDay(today);
        }
        throw invalidDay(today);
    }

    private static ProblemException invalidDay(LocalDate today) {
        return new ProblemException(
                ProblemCode.INVALID_VALUE,
                "字段 expiresOn 应为今天起 " + MOST_YEARS + " 年以内的日期，如 " + today.plusMonths(6) + "。",
                "The field expiresOn must be a day from today to " + MOST_YEARS + " years on, such as "
                        + today.plusMonths(6) + ".");
    }

    private static String text(String field, String zh, @Nullable String value, int longest) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.MISSING_FIELD,
                    "缺少字段 " + field + "（" + zh + "）。",
                    "The field " + field + " is missing.");
        }
        if (text.length() > longest || text.chars().anyMatch(ExplanationRequest::isControl)) {
            throw new ProblemException(
                    ProblemCode.INVALID_VALUE,
                    "字段 " + field + " 至多 " + longest + " 个字符，不含控制字符。",
                    "The field " + field + " takes at most " + longest + " characters, without control characters.");
        }
        return text;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
