package io.gouji.validation.api;

import io.gouji.model.finding.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as RFC 9457 has it.
 *
 * @param type a name of the kind of problem, made of its code
 * @param title what kind it is, in the caller's language
 * @param status of the answer
 * @param detail what is wrong and what to do, in the caller's language
 * @param instance this occurrence: the path asked for, or an incident in our log
 * @param code stable
 * @param message the detail in both languages
 */
@Schema(description = "An error as RFC 9457 has it, with a stable code and a sentence in both languages.")
record Problem(
        @Schema(examples = "urn:gouji:problem:UNKNOWN_PARAMETER")
        String type,

        @Schema(examples = "设置有误") String title,
        @Schema(examples = "422") int status,

        @Schema(examples = "规则 PLA-02 没有参数 ratio，它的参数是 amount、percent。")
        String detail,

        @Schema(examples = "/api/v1/settings/rules/PLA-02") String instance,
        @Schema(examples = "UNKNOWN_PARAMETER") String code,
        LocalizedText message) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A problem in the language that is preferred: Chinese unless English comes first.
     *
     * @param languages acceptable ones, the preferred first
     */
    static Problem of(ProblemCode code, LocalizedText detail, List<Locale> languages, String instance) {
        boolean english = languages.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .isPresent();
        return new Problem(
                "urn:gouji:problem:" + code.name(),
                english ? code.title().en() : code.title().zh(),
                code.status(),
                english ? detail.en() : detail.zh(),
                instance,
                code.name(),
                detail);
    }
}
