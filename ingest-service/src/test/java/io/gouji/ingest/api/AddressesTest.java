package io.gouji.ingest.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.ingest.broker.IngestTestResource;
import io.gouji.ingest.broker.Upload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people type them, which are not always as the standard wants them. */
@QuarkusTest
@QuarkusTestResource(IngestTestResource.class)
class AddressesTest {

    @Test
    void aFileNameInPlainChineseIsUnderstood() throws IOException {
        assertThat(post("/api/v1/documents?fileName=阿图什 预算.txt".replace(" ", "%20"), "地址中的中文文件名"))
                .startsWith("HTTP/1.1 202 ")
                .contains("\"fileName\":\"阿图什 预算.txt\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/documents?fileName=100%.txt", "/api/v1/documents/%E5%2", "/%"})
    void aBrokenEscapeIsAProblemInBothLanguages(String target) throws IOException {
        assertThat(post(target, "内容"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"code\":\"BAD_REQUEST\"", "百分号", "percent escape");
    }

    /** Sends a target byte for byte, which no client for HTTP would. */
    private static String post(String target, String body) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), Upload.uri("").getPort())) {
            socket.setSoTimeout(40_000);
            byte[] bytes = body.getBytes(UTF_8);
            socket.getOutputStream()
                    .write(("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                                    + bytes.length + "\r\n\r\n" + body)
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
