package io.gouji.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gouji.report.projection.MovedOnException;
import io.gouji.report.projection.PartitionStep;
import io.gouji.report.projection.Positions;
import io.gouji.report.projection.Positions.Position;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views and positions move together, and only from where they stand: a replica that lost a partition cannot interfere. */
@ServiceTest
class PositionsTest {

    private static final Instant MORNING = Instant.parse("2026-03-05T07:00:00Z");

    @Inject
    Positions positions;

    @Inject
    Projector projector;

    @Test
    void aPartitionNobodyReadYetStandsAtItsBeginning() throws Throwable {
        assertThat(standing("test.new")).isEqualTo(new Position("test.new", 0, Positions.BEGINNING));
    }

    @Test
    void aBatchMovesThePosition() throws Throwable {
        Position before = standing("test.moves");

        projector.project(
                List.of(Events.ofDocument(500_000, MORNING).received()),
                List.of(new PartitionStep("test.moves", 0, before.next(), 17)));

        assertThat(standing("test.moves").next()).isEqualTo(17);
        given().get("/api/v1/documents/" + "%064x".formatted(500_000)).then().statusCode(200);
    }

    @Test
    void aBatchThatBeginsSomewhereElseWritesNothing() throws Throwable {
        standing("test.fenced");

        assertThatThrownBy(() -> projector.project(
                        List.of(Events.ofDocument(500_001, MORNING).received()),
                        List.of(new PartitionStep("test.fenced", 0, 5, 9))))
                .isInstanceOf(MovedOnException.class);

        assertThat(standing("test.fenced").next()).isEqualTo(Positions.BEGINNING);
        given().get("/api/v1/documents/" + "%064x".formatted(500_001)).then().statusCode(404);
    }

    private Position standing(String topic) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                        () -> positions.including(List.of(new Position(topic, 0, Positions.BEGINNING))))
                .stream()
                .filter(position -> position.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }
}
