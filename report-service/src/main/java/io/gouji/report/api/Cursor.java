package io.gouji.report.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The last place of a page, in a form that callers hand back unread. It names its list, so that a cursor of another list is
 * noticed and not misread.
 */
final class Cursor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 4_000;

    private Cursor() {}

    /** A cursor of a list with the keys of a place. */
    static String of(String list, Object... keys) {
        List<String> parts = new ArrayList<>();
        parts.add(list);
        for (Object key : keys) {
            parts.add(key.toString());
        }
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written as JSON", e);
        }
    }

    /**
     * The place a cursor stands for, null without a cursor.
     *
     * @param keys how many keys the places of this list have
     * @param place makes the place of its keys
     */
    static <P> @Nullable P read(@Nullable String cursor, String list, int keys, Function<List<String>, P> place) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            if (cursor.length() > LONGEST) {
                throw invalid();
            }
            byte[] bytes = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.US_ASCII));
            String[] parts = JSON.readValue(bytes, String[].class);
            if (parts == null || parts.length != keys + 1 || !list.equals(parts[0])) {
                throw invalid();
            }
            return place.apply(List.of(parts).subList(1, parts.length));
        } catch (IOException | IllegalArgumentException | NullPointerException | java.time.DateTimeException e) {
            throw invalid();
        }
    }

    /** What is answered to a cursor that is none of this list. */
    static ProblemException invalid() {
        return new ProblemException(
                ProblemCode.INVALID_CURSOR,
                "参数 after 不是本列表给出的游标。请使用上一页 next 的值，或去掉该参数从头开始。",
                "The parameter after is no cursor of this list. Please use the value of next of the page before, or leave it out"
                        + " to start from the beginning.");
    }
}
