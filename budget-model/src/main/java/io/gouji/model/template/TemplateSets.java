package io.gouji.model.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The template sets that come with the product, and those that a deployment adds: every folder with a {@code set.yaml} in the
 * folder that {@value #FOLDER} names. A set that cannot be loaded fails the start.
 */
public final class TemplateSets {

    /** Xinjiang, eleven tables. */
    public static final String XINJIANG_11 = "xinjiang-11";

    /** Shanghai, nine tables. */
    public static final String SHANGHAI_9 = "shanghai-9";

    /** Final accounts in the general form, nine tables. */
    public static final String FINAL_ACCOUNTS_9 = "final-accounts-9";

    /** Jiangsu, twelve tables of 2017 to 2019. */
    public static final String JIANGSU_12 = "jiangsu-12";

    /** The general form of budgets, nine tables. */
    public static final String CENTRAL_9 = "central-9";

    /** What a document is said to be read by whose tables are of no known set. */
    public static final String UNKNOWN = "unknown";

    /** Environment variable that names the folder with sets of the deployment; all services must be given the same. */
    public static final String FOLDER = "GOUJI_TEMPLATES_DIRECTORY";

    private static final List<TemplateSet> BUNDLED = Stream.of(
                    XINJIANG_11, SHANGHAI_9, FINAL_ACCOUNTS_9, JIANGSU_12, CENTRAL_9)
            .map(id -> TemplateSetReader.ofResource("templates/" + id))
            .toList();

    private static final List<TemplateSet> ALL = withAdded(System.getenv(FOLDER));

    private TemplateSets() {}

    /** The sets that come with the product. */
    public static List<TemplateSet> bundled() {
        return BUNDLED;
    }

    /**
     * The bundled sets and those in a folder.
     *
     * @param folder null or empty for none
     */
    static List<TemplateSet> withAdded(@Nullable String folder) {
        if (folder == null || folder.isBlank()) {
            return BUNDLED;
        }
        List<TemplateSet> sets = new ArrayList<>(BUNDLED);
        try (Stream<Path> folders = Files.list(Path.of(folder))) {
            for (Path path : folders.sorted().toList()) {
                if (Files.exists(path.resolve("set.yaml"))) {
                    TemplateSet added = TemplateSetReader.ofFolder(path);
                    if (sets.stream().anyMatch(set -> set.id().equals(added.id()))) {
                        throw new IllegalArgumentException(
                                "template set " + added.id() + " in " + path + " is there already");
                    }
                    sets.add(added);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + " names a folder that cannot be read: " + folder, e);
        }
        return List.copyOf(sets);
    }

    /** All sets. */
    public static List<TemplateSet> all() {
        return ALL;
    }

    /**
     * The set with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TemplateSet byId(String id) {
        return ALL.stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no template set " + id));
    }
}
