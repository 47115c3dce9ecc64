package io.gouji.ingest.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gouji.ingest.extract.RecognitionNeededException;
import io.gouji.ingest.extract.UnreadableDocumentException;
import io.gouji.ingest.parse.ParseResult;
import io.gouji.ingest.parse.ParseResult.Parsed;
import io.gouji.ingest.parse.ParseResult.Rejected;
import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.Note;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.finding.LocalizedText;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Does what the first word of a document says, and otherwise takes its first line for the name of an organisation. */
@Mock
@Singleton
public class ScriptedParser implements DocumentParser {

    /** Lets go all parses that hang. */
    public static volatile boolean hangs = true;

    @Override
    public String version() {
        return "scripted-1";
    }

    @Override
    public ParseResult parse(byte[] bytes, DocumentReceived document) throws UnreadableDocumentException {
        String text = new String(bytes, UTF_8);
        switch (text.split("\\s", 2)[0]) {
            case "HANG":
                while (hangs) {
                    Thread.onSpinWait();
                }
                break;
            case "THROW":
                throw new IllegalStateException("secret of the document");
            case "OVERFLOW":
                return new Rejected("DEEP", new LocalizedText("", Integer.toString(deeper(0))));
            case "REJECT":
                return new Rejected("NOT_A_DISCLOSURE", new LocalizedText("不是预算公开文件。", "This is no disclosure."));
            case "UNREADABLE":
                throw new UnreadableDocumentException("NOT_TEXT", new LocalizedText("不是文本。", "This is no text."));
            case "PICTURE":
                throw new RecognitionNeededException();
            case "MEMORY":
                throw new OutOfMemoryError("as if");
            case "LARGE":
                return new Parsed(large());
            default:
                break;
        }
        return new Parsed(Documents.budget(text.lines().findFirst().orElse("")));
    }

    private static int deeper(int depth) {
        return depth < 0 ? depth : deeper(depth + 1) + 1;
    }

    /** Seventeen million characters of notes. */
    private static BudgetDocument large() {
        BudgetDocument small = Documents.budget("大单位");
        Random random = new Random(1);
        List<Note> notes = IntStream.range(0, 170)
                .mapToObj(i -> random.ints(100_000, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .map(ScriptedParser::note)
                .toList();
        return BudgetDocument.ofTables(small.header(), small.tables(), small.facts(), small.repairs(), notes);
    }

    private static Note note(String text) {
        return new Note(Note.Code.ROW_NOT_READ, null, new LocalizedText(text, ""), null);
    }
}
