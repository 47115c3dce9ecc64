package io.gouji.ingest.parse.form;

import io.gouji.ingest.parse.section.Titles;
import io.gouji.model.template.TableTemplate;
import io.gouji.model.template.TemplateSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a set whose columns are named as printed, in lines of text: there a sentence may break behind the title of a
 * table it speaks of, and only a line without a clause before it is a title.
 */
public final class FormTitles implements Titles {

    private static final int SHORTEST_BEGINNING = 4;

    private final TableTitles titles;

    /** The titles of a set. */
    public FormTitles(TemplateSet set) {
        this.titles = new TableTitles(set);
    }

    @Override
    public @Nullable TableTemplate find(String heading) {
        return isSentence(heading) ? null : titles.find(heading);
    }

    @Override
    public boolean isBeginning(String heading) {
        String title = isSentence(heading) ? "" : TableTitles.heading(heading);
        return title.length() >= SHORTEST_BEGINNING && titles.isBeginning(title);
    }

    @Override
    public List<TableTemplate> namedIn(String normal) {
        return titles.namedIn(normal);
    }

    private static boolean isSentence(String heading) {
        return heading.indexOf(',') >= 0 || heading.indexOf(':') >= 0;
    }
}
