package io.gouji.report.projection;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Where the views stand in the log. */
@ApplicationScoped
public class Positions {

    /** Stands for the first record that a topic still has. */
    public static final long BEGINNING = -1;

    private static final String ENSURE = """
      insert into consumption (topic, partition, next_offset) values (:topic, :partition, -1)
      on conflict (topic, partition) do nothing
      """;
    private static final String ALL = "select topic, partition, next_offset from consumption order by topic, partition";
    private static final String LAST_REBUILD = "select started_at from rebuild";

    /** In the order in which the views are written and read, so that nobody waits for each other in a circle. */
    private static final List<String> START_AGAIN = List.of(
            "lock table consumption in exclusive mode",
            "truncate budget, finding, document, explanation",
            "update consumption set next_offset = -1",
            "insert into rebuild (started_at) values (now()) on conflict (only_one) do update set started_at = now()");

    private final Mutiny.SessionFactory database;

    Positions(Mutiny.SessionFactory database) {
        this.database = database;
    }

    /** All positions that were ever taken. */
    public Uni<List<Position>> all() {
        return database.withStatelessSession(Positions::all);
    }

    /** All positions, those of these partitions included: where nothing was applied yet, the beginning. */
    public Uni<List<Position>> including(List<Position> partitions) {
        return database.withStatelessTransaction(session -> {
            Uni<?> ensured = Uni.createFrom().voidItem();
            for (Position partition : partitions) {
                ensured = ensured.chain(() -> session.createNativeQuery(ENSURE)
                        .setParameter("topic", partition.topic())
                        .setParameter("partition", partition.partition())
                        .executeUpdate());
            }
            return ensured.chain(() -> all(session));
        });
    }

    /** When the views were last emptied, null if never. */
    public Uni<@Nullable Instant> lastRebuild() {
        return database.withStatelessSession(session ->
                session.createNativeQuery(LAST_REBUILD, Instant.class).getSingleResultOrNull());
    }

    /** Empties the views and sets every position to the beginning. Whoever writes them notices with the next batch. */
    public Uni<Void> startAgain() {
        return database.withStatelessTransaction(session -> {
            Uni<?> done = Uni.createFrom().voidItem();
            for (String statement : START_AGAIN) {
                done = done.chain(() -> session.createNativeQuery(statement).executeUpdate());
            }
            return done.replaceWithVoid();
        });
    }

    private static Uni<List<Position>> all(StatelessSession session) {
        return session.createNativeQuery(ALL, Tuple.class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Position(
                                row.get(0, String.class), row.get(1, Integer.class), row.get(2, Long.class)))
                        .toList());
    }

    /**
     * A place in the log.
     *
     * @param topic name of the topic
     * @param partition number of the partition
     * @param next offset of the next record to apply, or {@link #BEGINNING}
     */
    public record Position(String topic, int partition, long next) {}
}
