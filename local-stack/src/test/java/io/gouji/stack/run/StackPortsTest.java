package io.gouji.stack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackPortsTest {

    @Test
    void theUsualPortsAreThoseOfTheDocumentation() {
        StackPorts ports = StackPorts.fromEnvironment(Map.of());

        assertThat(ports.of())
                .isEqualTo(Map.of(
                        Component.REPORT, 8080,
                        Component.INGEST, 8081,
                        Component.VALIDATION, 8082,
                        Component.KAFKA, 9092,
                        Component.POSTGRESQL, 5433));
    }

    @Test
    void aVariableChangesOnePort() {
        StackPorts ports = StackPorts.fromEnvironment(Map.of("GOUJI_POSTGRES_PORT", "15433", "GOUJI_KAFKA_PORT", " "));

        assertThat(ports.port(Component.POSTGRESQL)).isEqualTo(15433);
        assertThat(ports.port(Component.KAFKA)).isEqualTo(9092);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1", "80 80"})
    void aVariableThatHoldsNoPortIsNamed(String value) {
        assertThatThrownBy(() -> StackPorts.fromEnvironment(Map.of("GOUJI_REPORT_PORT", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GOUJI_REPORT_PORT")
                .hasMessageContaining(value);
    }

    @Test
    void freePortsAreDifferentAndHaveNoProblem() {
        StackPorts ports = StackPorts.free();

        assertThat(new HashSet<>(ports.of().values())).hasSameSizeAs(Component.values());
        assertThat(ports.problems()).isEmpty();
    }

    @Test
    void aTakenPortIsSaidWithTheVariableThatChangesIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<Component, Integer> ports = new EnumMap<>(StackPorts.free().of());
            ports.put(Component.INGEST, other.getLocalPort());

            assertThat(new StackPorts(ports).problems())
                    .singleElement()
                    .asString()
                    .contains(Integer.toString(other.getLocalPort()))
                    .contains("ingest-service")
                    .contains("GOUJI_INGEST_PORT");
        }
    }

    @Test
    void twoComponentsCannotShareAPort() {
        Map<Component, Integer> ports = new EnumMap<>(StackPorts.free().of());
        ports.put(Component.REPORT, ports.getOrDefault(Component.KAFKA, 0));

        assertThat(new StackPorts(ports).problems()).singleElement().asString().contains("GOUJI_REPORT_PORT");
    }
}
