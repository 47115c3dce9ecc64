package io.gouji.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.gouji.model.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What consumers rely on: the published schemas are those of the records, and every event ever recorded still satisfies
 * them and is read without loss. A recorded event is never edited; a new field gets a new recording beside it.
 */
class EventContractTest {

    static List<String> topics() {
        return Topics.all();
    }

    /** Names of the recorded events, each beginning with its topic. */
    static List<String> recordings() {
        return Stream.concat(
                        Topics.all().stream(),
                        Stream.of(Topics.BUDGET_PARSED + ".words", Topics.BUDGET_VALIDATED + ".settings"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void publishedSchemaIsThatOfTheRecord(String topic) throws Exception {
        String generated = EventSchemas.text(EventSchemas.typeOf(topic));

        assertThat(resource("/schemas/" + topic + ".schema.json"))
                .as("rewrite it with the main method of EventSchemas, if the change is additive")
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void recordedEventSatisfiesTheSchema(String recording) throws Exception {
        JsonNode schema = ModelJson.mapper().readTree(resource("/schemas/" + topicOf(recording) + ".schema.json"));
        JsonNode event = ModelJson.mapper().readTree(resource("/recorded/" + recording + ".json"));

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(event))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void recordedEventIsReadWithoutLoss(String recording) throws Exception {
        JsonNode recorded = ModelJson.mapper().readTree(resource("/recorded/" + recording + ".json"));

        Object event = ModelJson.mapper().treeToValue(recorded, EventSchemas.typeOf(topicOf(recording)));

        assertThat(ModelJson.mapper().valueToTree(event).toString()).isEqualTo(recorded.toString());
    }

    private static String topicOf(String recording) {
        return Topics.all().stream().filter(recording::startsWith).findFirst().orElseThrow();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = EventContractTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream, name + " is missing").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
