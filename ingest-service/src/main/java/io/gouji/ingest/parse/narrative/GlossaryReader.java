package io.gouji.ingest.parse.narrative;

import io.gouji.ingest.parse.outline.OutlineSection;
import io.gouji.ingest.parse.outline.Paragraph;
import io.gouji.model.document.Location;
import io.gouji.model.narrative.GlossaryTerm;
import io.gouji.model.narrative.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads explained terms: {@code 一、基本支出:指...}. */
final class GlossaryReader {

    private static final int LONGEST_TERM = 30;

    private final List<GlossaryTerm> terms = new ArrayList<>();
    private final StringBuilder explanation = new StringBuilder();
    private String term = "";
    private @Nullable Location location;

    private GlossaryReader() {}

    /** The terms that these sections explain. */
    static List<GlossaryTerm> read(List<OutlineSection> sections) {
        GlossaryReader reader = new GlossaryReader();
        for (OutlineSection section : sections) {
            if (section.kind() == SectionKind.GLOSSARY) {
                section.paragraphs().forEach(reader::take);
                reader.close();
            }
        }
        return reader.terms;
    }

    private void take(Paragraph paragraph) {
        String text = paragraph.text();
        int start = numberingEnd(text);
        int end = text.indexOf(':', start);
        int behind = end + 1;
        if (end < 0 || end - start > LONGEST_TERM) {
            end = text.indexOf("是指", start);
            behind = end;
        }
        boolean begins = end > start && end - start <= LONGEST_TERM && (start > 0 || location == null);
        if (!begins) {
            explanation.append(explanation.isEmpty() ? "" : "\n").append(paragraph.printed());
            return;
        }
        close();
        term = paragraph.printed(start, end);
        location = paragraph.location(start);
        explanation.append(paragraph.printed(behind, text.length()));
    }

    private void close() {
        if (location != null) {
            terms.add(new GlossaryTerm(term, explanation.toString(), location));
        }
        location = null;
        term = "";
        explanation.setLength(0);
    }

    private static int numberingEnd(String text) {
        int i = 0;
        while (i < text.length() && i < 5 && "(0123456789一二三四五六七八九十".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > 0 && i < text.length() && "、.)".indexOf(text.charAt(i)) >= 0 ? i + 1 : 0;
    }
}
