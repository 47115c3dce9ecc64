package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people type them, which are not always as the standard wants them. */
@ServiceTest
class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/budgets?organisation=没有这个单位", "/api/v1/budgets?q={x}|y", "/api/v1/budgets?q=[\"<>]"})
    void plainCharactersAreEscapedForTheCaller(String target) throws IOException {
        assertThat(get(target)).startsWith("HTTP/1.1 200 ").contains("\"items\":[]");
    }

    @Test
    void whatIsAskedForInPlainChineseIsFound() throws IOException {
        assertThat(get("/api/v1/budgets/统计局")).startsWith("HTTP/1.1 400 ").contains("INVALID_PARAMETER");
        assertThat(get("/api/v1/rules/没有")).startsWith("HTTP/1.1 404 ").contains("RULE_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/budgets?q=%zz", "/api/v1/budgets/%E5%2", "/%", "/q/health/%"})
    void aBrokenEscapeIsAProblemInBothLanguages(String target) throws IOException {
        assertThat(get(target))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"code\":\"BAD_REQUEST\"", "百分号", "percent escape");
    }

    /** Sends a target byte for byte, which no client for HTTP would. */
    private static String get(String target) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
