package io.gouji.ingest.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.ParseResult;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeLimitedParserTest {

    private final TimeLimitedParser parser = new TimeLimitedParser(new ScriptedParser(), Duration.ofMillis(300));

    @AfterEach
    void letGo() {
        ScriptedParser.hangs = false;
        parser.close();
        ScriptedParser.hangs = true;
    }

    @Test
    void givesTheResult() throws Exception {
        assertThat(parse("某单位")).isEqualTo(new ParseResult.Parsed(Documents.budget("某单位")));
    }

    @Test
    void givesUpAParseThatHangsAndGoesOnWithTheNext() throws Exception {
        // When, Then
        assertThatThrownBy(() -> parse("HANG")).isInstanceOf(TimeoutException.class);
        assertThat(parser.overdue()).isEqualTo(1);
        assertThat(parse("某单位")).isInstanceOf(ParseResult.Parsed.class);
    }

    @Test
    void countsAParseOnlyWhileItIsOverdue() {
        // Given
        assertThatThrownBy(() -> parse("HANG")).isInstanceOf(TimeoutException.class);

        // When
        ScriptedParser.hangs = false;

        // Then
        await().until(() -> parser.overdue() == 0);
    }

    @Test
    void throwsWhatTheParserThrows() {
        assertThatThrownBy(() -> parse("THROW")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> parse("OVERFLOW")).isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> parse("UNREADABLE")).isInstanceOf(UnreadableDocumentException.class);
    }

    private ParseResult parse(String text) throws Exception {
        byte[] bytes = text.getBytes(UTF_8);
        return parser.parse(bytes, Documents.received(bytes));
    }
}
