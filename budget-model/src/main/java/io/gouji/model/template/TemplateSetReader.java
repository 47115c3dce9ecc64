package io.gouji.model.template;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gouji.model.amount.MoneyUnit;
import io.gouji.model.document.BudgetKind;
import io.gouji.model.finding.LocalizedText;
import io.gouji.model.identity.Identity;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a template set from its folder. Strict: an unknown key, a key given twice, a formula that names a row or column
 * its table does not have, all fail with the file's name.
 */
public final class TemplateSetReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Source source;

    private TemplateSetReader(Source source) {
        this.source = source;
    }

    /** Reads a set from the class path, such as {@code templates/xinjiang-11}. */
    public static TemplateSet ofResource(String folder) {
        return new TemplateSetReader(name -> {
                    InputStream stream =
                            TemplateSetReader.class.getClassLoader().getResourceAsStream(folder + "/" + name);
                    if (stream == null) {
                        throw new FileNotFoundException(folder + "/" + name);
                    }
                    return stream;
                })
                .read();
    }

    /** Reads a set from a folder on disk. */
    public static TemplateSet ofFolder(Path folder) {
        return new TemplateSetReader(name -> Files.newInputStream(folder.resolve(name))).read();
    }

    private TemplateSet read() {
        SetFile set = parse("set.yaml", SetFile.class);
        List<TableTemplate> tables = new ArrayList<>();
        List<IdentityDeclaration> declarations = new ArrayList<>();
        for (String name : set.tables()) {
            TableFile file = parse(name, TableFile.class);
            tables.add(new TableTemplate(
                    file.table(), file.kind(), file.title(), file.aliases(), file.unit(), file.panels()));
            declarations.addAll(file.identities());
        }
        declarations.addAll(parse(set.identities(), IdentityFile.class).identities());
        List<Identity> identities =
                declarations.stream().map(IdentityDeclaration::toIdentity).toList();
        TableNames.check(tables);
        FormulaNames.check(tables, identities);
        return new TemplateSet(
                set.id(),
                set.name(),
                set.kinds(),
                set.unit(),
                set.columnNames() == null ? TemplateSet.ColumnNames.DECLARED : set.columnNames(),
                tables,
                identities);
    }

    private <T> T parse(String name, Class<T> type) {
        try (InputStream stream = source.open(name)) {
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("template file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private record SetFile(
            String id,
            LocalizedText name,
            List<BudgetKind> kinds,
            MoneyUnit unit,
            TemplateSet.@Nullable ColumnNames columnNames,
            List<String> tables,
            String identities) {}

    private record TableFile(
            int table,
            String kind,
            LocalizedText title,
            List<String> aliases,
            @Nullable MoneyUnit unit,
            List<Panel> panels,
            List<IdentityDeclaration> identities) {}

    private record IdentityFile(List<IdentityDeclaration> identities) {}
}
