package io.gouji.ingest.extract.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The visible text of a paragraph of a DOC: without what was deleted or hidden, and of a field its result alone. Marks of foot
 * notes and anchors of pictures are left out, since they would stick to figures.
 */
final class DocText {

    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char NO_BREAK_HYPHEN = 0x1E;

    private final StringBuilder text = new StringBuilder();

    /** How many fields are open of which the instruction is being read, and how many in all. */
    private int instructions;

    private int fields;

    private DocText() {}

    static String of(Paragraph paragraph) {
        DocText read = new DocText();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                String printed = run.text();
                for (int at = 0; at < printed.length(); at++) {
                    read.take(printed.charAt(at));
                }
            }
        }
        return read.text.toString();
    }

    private void take(char sign) {
        switch (sign) {
            case FIELD_BEGINS -> {
                fields++;
                instructions++;
            }
            case FIELD_RESULT -> instructions = Math.max(instructions - 1, 0);
            case FIELD_ENDS -> {
                fields = Math.max(fields - 1, 0);
                instructions = Math.min(instructions, fields);
            }
            default -> {
                if (instructions == 0) {
                    text.append(printed(sign));
                }
            }
        }
    }

    private static String printed(char sign) {
        return switch (sign) {
            case '\t' -> " ";
            case LINE_BREAK -> "\n";
            case NO_BREAK_HYPHEN -> "-";
            default -> sign < ' ' ? "" : String.valueOf(sign);
        };
    }
}
