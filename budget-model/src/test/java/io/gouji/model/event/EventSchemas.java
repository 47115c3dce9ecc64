package io.gouji.model.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.gouji.model.ModelJson;
import io.gouji.model.document.AddedLater;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schemas of the events from their records, so that the two cannot differ. */
final class EventSchemas {

    private static final Map<String, Class<?>> TYPES = Map.of(
            Topics.DOCUMENT_RECEIVED, DocumentReceived.class,
            Topics.DOCUMENT_REJECTED, DocumentRejected.class,
            Topics.BUDGET_PARSED, BudgetParsed.class,
            Topics.BUDGET_VALIDATED, BudgetValidated.class,
            Topics.FINDING_EXPLAINED, FindingExplained.class,
            Topics.RULE_SETTINGS, RuleSettingChanged.class);

    private EventSchemas() {}

    /** Writes the schemas into the folder given as the only argument. */
    public static void main(String[] arguments) throws Exception {
        for (String topic : Topics.all()) {
            Files.writeString(
                    Path.of(arguments[0]).resolve(topic + ".schema.json"), text(typeOf(topic)), StandardCharsets.UTF_8);
        }
    }

    static Class<?> typeOf(String topic) {
        return Objects.requireNonNull(TYPES.get(topic), topic);
    }

    static String text(Class<?> type) throws Exception {
        return ModelJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema(type)) + "\n";
    }

    private static JsonNode schema(Class<?> type) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS);
        builder.forFields().withRequiredCheck(field -> !nullable(field));
        return new SchemaGenerator(builder.build()).generateSchema(type);
    }

    private static boolean nullable(FieldScope field) {
        Field member = field.getRawMember();
        return member.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || member.isAnnotationPresent(AddedLater.class);
    }
}
