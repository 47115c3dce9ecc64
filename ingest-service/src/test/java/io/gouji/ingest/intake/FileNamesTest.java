package io.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "预算公开.txt, 预算公开.txt",
        "../../etc/passwd, passwd",
        "C:\\Users\\张\\预算.txt, 预算.txt",
        "a/b\\c.txt, c.txt",
        "'  空格 预算.txt ', 空格 预算.txt",
        "x\u0000y\u001B[31m.txt, xy[31m.txt",
        "abc\u202Etxt.exe, abctxt.exe",
        "e\u0301.txt, \u00E9.txt"
    })
    void keepsTheLastPartAndWhatCanBeShown(String given, String cleaned) {
        assertThat(FileNames.clean(given)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "/", "a/", "..\\..", "\u0000\r\n"})
    void callsADocumentWhatHasNoName(String given) {
        assertThat(FileNames.clean(given)).isEqualTo("document");
        assertThat(FileNames.clean(null)).isEqualTo("document");
    }

    @Test
    void cutsLongNamesButKeepsTheExtension() {
        // When
        String cleaned = FileNames.clean("预".repeat(4000) + ".txt");

        // Then
        assertThat(cleaned).hasSize(255).endsWith("预.txt");
    }

    @Test
    void doesNotCutACharacterInTwo() {
        // When
        String cleaned = FileNames.clean("x" + "𠀀".repeat(300));

        // Then
        assertThat(cleaned.codePoints()).allMatch(c -> c == 'x' || c == "𠀀".codePointAt(0));
        assertThat(cleaned.length()).isLessThanOrEqualTo(255).isGreaterThan(250);
    }

    @Test
    void cleaningAgainChangesNothing() {
        // Given
        String cleaned = FileNames.clean("a/" + "预 ".repeat(200) + "\u0007.txt");

        // When, Then
        assertThat(FileNames.clean(cleaned)).isEqualTo(cleaned);
    }
}
