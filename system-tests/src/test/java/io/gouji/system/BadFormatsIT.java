package io.gouji.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.generator.DisclosureGenerator;
import io.gouji.generator.GenerationOptions;
import io.gouji.generator.economy.Size;
import io.gouji.generator.page.Format;
import io.gouji.stack.client.DocumentStatus;
import io.gouji.stack.client.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged, closed and hostile files of every format: refused or rejected with a code and a sentence, and nothing is fetched. */
@ExtendWith(RunningStack.class)
class BadFormatsIT {

    private static final String WORD_TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String WORD_RELATIONS = """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";

    private static final String WORD_WITH_ENTITY = """
            <?xml version="1.0"?><!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
            <w:t>&e;</w:t></w:r></w:p></w:body></w:document>""";

    static Stream<Arguments> rejected() {
        byte[] pdf = generated(Format.PDF);
        return Stream.of(
                Arguments.of("encrypted.pdf", HandmadePdf.encrypted(), "ENCRYPTED_DOCUMENT"),
                Arguments.of("loop.pdf", HandmadePdf.loop(), "PDF_PAGE_LOOP"),
                Arguments.of("many-pages.pdf", HandmadePdf.manyPages(5_000), "LIMIT_PAGES"),
                Arguments.of("damaged.pdf", damaged(pdf), "BROKEN_DOCUMENT"),
                Arguments.of(
                        "entity.docx",
                        zip(Map.of(
                                "[Content_Types].xml", bytes(WORD_TYPES),
                                "_rels/.rels", bytes(WORD_RELATIONS),
                                "word/document.xml", bytes(WORD_WITH_ENTITY))),
                        "BROKEN_DOCUMENT"),
                Arguments.of(
                        "script.html",
                        bytes("<html><head><script src=\"http://127.0.0.1:1/x.js\"></script></head><body>"
                                + "<script>document.write('部门收支总体情况表')</script><p>会议纪要</p>".repeat(20)
                                + "</body></html>"),
                        "NOT_A_DISCLOSURE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejected")
    void fileThatCannotBeReadIsRejectedWithItsReason(String name, byte[] file, String code, Pipeline pipeline) {
        DocumentStatus status = pipeline.awaitEnd(pipeline.submit(name, file));

        assertThat(status.state()).isEqualTo("REJECTED");
        Problem reason = status.rejection().orElseThrow();
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.zh()).isNotBlank();
        assertThat(reason.en()).isNotBlank();
    }

    @Test
    void pageWithoutTextSaysWhatToDo(Pipeline pipeline) {
        DocumentStatus status = pipeline.awaitEnd(pipeline.submit("scan.pdf", HandmadePdf.blankPage()));

        assertThat(status.state()).isEqualTo("REJECTED");
        assertThat(status.rejection().orElseThrow().zh()).contains("文字");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("empty.zip", zip(Map.of())),
                Arguments.of("bomb.zip", zip(Map.of("a.txt", new byte[200 * 1024 * 1024]))),
                Arguments.of("nested.zip", zip(Map.of("inner.zip", zip(Map.of("a.txt", bytes("预算")))))),
                Arguments.of("locked.docx", compoundFile("EncryptedPackage")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void fileThatCannotBeOpenedIsRefusedAtTheDoor(String name, byte[] file, Pipeline pipeline) {
        HttpResponse<String> answer = pipeline.upload(name, BodyPublishers.ofByteArray(file));

        assertThat(answer.statusCode()).as(answer.body()).isIn(413, 415, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Pipeline.json(answer.body()).path("code").asText()).isNotBlank();
        assertThat(Pipeline.json(answer.body()).at("/message/zh").asText()).isNotBlank();
    }

    @Test
    void nameInAZipIsNoPath(Pipeline pipeline) {
        String text = DisclosureGenerator.generate(9_201, GenerationOptions.sound(Format.TABS, Size.SMALL))
                .text();

        String document = pipeline.submit("climbing.zip", zip(Map.of("../../../etc/预算.txt", bytes(text))));

        assertThat(pipeline.awaitEnd(document).state()).isEqualTo("VALIDATED");
        assertThat(pipeline.getJson("/api/v1/documents/" + document)
                        .path("fileName")
                        .asText())
                .isEqualTo("预算.txt");
    }

    @Test
    void contentCountsNotTheName(Pipeline pipeline) {
        pipeline.budgetOf("预算.txt", generated(Format.DOCX));
        pipeline.budgetOf("预算.pdf", generated(Format.HTML));
    }

    private static byte[] generated(Format format) {
        return DisclosureGenerator.generate(9_200, GenerationOptions.sound(format, Size.SMALL))
                .content()
                .bytes();
    }

    /** A PDF of which every thousandth byte or so is another. */
    private static byte[] damaged(byte[] pdf) {
        byte[] damaged = pdf.clone();
        for (int i = 2_000; i < damaged.length; i += 97) {
            damaged[i] ^= (byte) 0xFF;
        }
        return damaged;
    }

    /** A compound file as Office makes of a document with a password, as far as its beginning tells. */
    private static byte[] compoundFile(String entry) {
        byte[] file = new byte[4096];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, file, 0, signature.length);
        byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 512, name.length);
        return file;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
