package io.gouji.model.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gouji.model.template.TemplateSet;
import io.gouji.model.template.TemplateSets;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the rule catalogue from its folder. Strict: an unknown key, a key given twice, an id given twice, a missing text, a
 * gap nobody fills, an identity whose rule is not in the catalogue, all fail with what is wrong.
 */
public final class RuleCatalogueReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new JavaTimeModule())
            .build();

    private final Source source;
    private final Fingerprint fingerprint = new Fingerprint();

    private RuleCatalogueReader(Source source) {
        this.source = source;
    }

    /** Reads a catalogue from the class path and checks it against the bundled template sets. */
    public static RuleCatalogue ofResource(String folder) {
        return new RuleCatalogueReader(name -> {
                    InputStream stream =
                            RuleCatalogueReader.class.getClassLoader().getResourceAsStream(folder + "/" + name);
                    if (stream == null) {
                        throw new FileNotFoundException(folder + "/" + name);
                    }
                    return stream;
                })
                .read(TemplateSets.all());
    }

    /** Reads a catalogue from a folder on disk and checks it against these template sets. */
    public static RuleCatalogue ofFolder(Path folder, List<TemplateSet> sets) {
        return new RuleCatalogueReader(name -> Files.newInputStream(folder.resolve(name))).read(sets);
    }

    private RuleCatalogue read(List<TemplateSet> sets) {
        CatalogueFile catalogue = parse("catalogue.yaml", CatalogueFile.class);
        List<String> families =
                catalogue.families().stream().map(RuleFamily::id).toList();
        List<Rule> rules = new ArrayList<>();
        for (String name : catalogue.files()) {
            RuleFile file = parse(name, RuleFile.class);
            if (!families.contains(file.family())) {
                throw new IllegalArgumentException("unknown family " + file.family() + " in " + name);
            }
            file.rules().forEach(rule -> rules.add(rule.toRule(file.family(), catalogue.legalBases(), sets)));
        }
        VocabularyFile words = parse("vocabulary.yaml", VocabularyFile.class);
        Vocabulary vocabulary = new Vocabulary(words.columns(), words.rows());
        List<Rule> extended = AddedSets.extend(rules, sets);
        CatalogueCheck.check(extended, catalogue.wording(), vocabulary, sets);
        sets.forEach(fingerprint::add);
        return new RuleCatalogue(
                catalogue.version() + "-" + fingerprint.text(),
                catalogue.families(),
                extended,
                catalogue.wording(),
                vocabulary);
    }

    private <T> T parse(String name, Class<T> type) {
        try (InputStream stream = source.open(name)) {
            byte[] bytes = stream.readAllBytes();
            fingerprint.add(bytes);
            return YAML.readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException("rule file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private record CatalogueFile(
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) List<RuleFamily> families,
            @JsonProperty(required = true) List<String> files,
            @JsonProperty(required = true) Map<String, String> legalBases,
            @JsonProperty(required = true) Wording wording) {}

    private record VocabularyFile(
            @JsonProperty(required = true) Map<String, List<String>> columns,
            @JsonProperty(required = true) Map<String, List<String>> rows) {}

    private record RuleFile(
            @JsonProperty(required = true) String family,
            @JsonProperty(required = true) List<RuleDeclaration> rules) {}
}
