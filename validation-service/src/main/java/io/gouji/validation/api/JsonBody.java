package io.gouji.validation.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.gouji.model.ModelJson;
import org.jspecify.annotations.Nullable;

/** Reads bodies of requests strictly: a field that is misspelt must not be taken for one that was left out. */
final class JsonBody {

    private static final ObjectReader STRICT = ModelJson.mapper()
            .reader()
            .with(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private JsonBody() {}

    /**
     * The body as a record.
     *
     * @throws ProblemException if it is no JSON of this record
     */
    static <T> T read(@Nullable String body, Class<T> type) {
        if (body == null || body.isBlank()) {
            throw malformed("请求没有内容", "the request has no body");
        }
        try {
            @Nullable T value = STRICT.forType(type).readValue(body);
            if (value == null) {
                throw malformed("请求内容为 null", "the body is null");
            }
            return value;
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
            throw malformed("请求内容不是 JSON", "the body is no JSON");
        }
    }

    private static ProblemException malformed(String zh, String en) {
        return new ProblemException(
                ProblemCode.INVALID_JSON,
                zh + "。接口说明见 /q/openapi。",
                "The request is malformed: " + en + "; see /q/openapi.");
    }
}
