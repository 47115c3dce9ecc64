package io.gouji.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form-data; name=\"file\"; filename=\"预算.txt\" | 预算.txt",
                "form-data; name=file; filename=a.txt | a.txt",
                "form-data; filename=\"a;b=c.txt\"; name=\"file\" | a;b=c.txt",
                "form-data; name=\"file\"; filename=\"a \\\"b\\\" \\\\c.txt\" | a \"b\" \\c.txt",
                "form-data; name=\"file\"; filename=\"C:\\docs\\a.txt\" | C:\\docs\\a.txt",
                "form-data; name=\"file\"; filename=\"a.txt\"; filename*=UTF-8''%E9%A2%84+.txt | 预+.txt",
                "form-data; name=\"file\"; filename=\"a.txt\"; filename*=nonsense | a.txt",
                "form-data; name=\"file\"; filename=\"a.txt\"; filename*=X-NO''%zz | a.txt",
                "form-data; NAME=\"file\" ;FileName = \"a.txt | a.txt"
            })
    void readsWhatClientsWrite(String header, String fileName) {
        assertThat(ContentDisposition.parse(header)).isEqualTo(new ContentDisposition("file", fileName));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "form-data", ";", ";;;=", "form-data; name", "= ; ="})
    void whatIsMalformedIsAsGoodAsAbsent(String header) {
        assertThat(ContentDisposition.parse(header)).isEqualTo(new ContentDisposition("", null));
    }

    @Test
    void aHeaderMayBeOfAnyLength() {
        // Given
        String name = "\\".repeat(60_000);

        // When, Then
        assertThat(ContentDisposition.parse("form-data; name=\"file\"; filename=\"" + name + "\"")
                        .name())
                .isEqualTo("file");
    }

    @Test
    void writesADownloadThatEveryClientCanName() {
        assertThat(ContentDisposition.attachment("预算 \"1\"%.txt"))
                .isEqualTo("attachment; filename=\"__ _1__.txt\"; "
                        + "filename*=UTF-8''%E9%A2%84%E7%AE%97%20%221%22%25.txt");
    }
}
