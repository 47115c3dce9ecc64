package io.gouji.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/budgets?limit=5, /api/v1/budgets?limit=5",
        "/a?q=%E7%BB%9F, /a?q=%E7%BB%9F",
        "/a?q=x|y, /a?q=x%7Cy",
        "/a?q={x}, /a?q=%7Bx%7D",
        "/a[1], /a%5B1%5D",
    })
    void whatMustBeEscapedIsEscapedAndNothingElse(String raw, String escaped) {
        assertThat(RequestTarget.escaped(raw)).contains(escaped);
    }

    @Test
    void chineseIsEscapedByteForByte() {
        String raw = new String("/a?q=统计".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(RequestTarget.escaped(raw)).contains("/a?q=%E7%BB%9F%E8%AE%A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%2", "/%zz", "/a?q=%E", "/%%41"})
    void aBrokenEscapeIsNoTarget(String raw) {
        assertThat(RequestTarget.escaped(raw)).isEmpty();
    }
}
