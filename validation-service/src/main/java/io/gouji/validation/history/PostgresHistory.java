package io.gouji.validation.history;

import io.gouji.model.event.BudgetParsed;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import javax.sql.DataSource;

/** The history in a PostgreSQL database with the tables of {@code db/migration}. */
public final class PostgresHistory implements History {

    private static final String DUE = """
      select r.budget_id, r.ticket, d.parsed
        from revalidation r join disclosure d on d.budget_id = r.budget_id
       where r.partition = any(?)
       order by r.ticket
       limit ?
      """;

    private static final String UNKNOWN = """
      select asked.partition
        from unnest(?) as asked (partition)
       where not exists (select from disclosure d where d.partition = asked.partition)
      """;

    private static final String DONE = "delete from revalidation where budget_id = ? and ticket = ?";

    private final Database database;

    /** A history in this database. */
    public PostgresHistory(DataSource source) {
        database = new Database(source);
    }

    @Override
    public void keep(int partition, List<Incoming> disclosures) {
        Map<UUID, Entry> latest = new TreeMap<>();
        disclosures.stream()
                .map(Entry::of)
                .forEach(entry -> latest.merge(entry.budgetId(), entry, BinaryOperator.maxBy(Entry.BY_REVISION)));
        if (latest.isEmpty()) {
            return;
        }
        database.change(connection -> new Keeping(connection, partition).keep(List.copyOf(latest.values())));
    }

    @Override
    public Known relatives(BudgetParsed budget) {
        return database.read(connection -> new Lookup(connection, budget).find());
    }

    @Override
    public Set<Integer> unknown(Collection<Integer> partitions) {
        return database.read(connection -> {
            Set<Integer> unknown = new HashSet<>();
            try (PreparedStatement statement = connection.prepareStatement(UNKNOWN)) {
                statement.setArray(1, connection.createArrayOf("integer", partitions.toArray()));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        unknown.add(rows.getInt(1));
                    }
                }
            }
            return unknown;
        });
    }

    @Override
    public List<Revalidation> due(Collection<Integer> partitions, int most) {
        if (partitions.isEmpty()) {
            return List.of();
        }
        return database.read(connection -> {
            List<Revalidation> due = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(DUE)) {
                statement.setArray(1, connection.createArrayOf("integer", partitions.toArray()));
                statement.setInt(2, most);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        due.add(new Revalidation(
                                rows.getObject(1, UUID.class), rows.getLong(2), Parsed.read(rows.getBytes(3))));
                    }
                }
            }
            return due;
        });
    }

    @Override
    public void done(List<Revalidation> revalidations) {
        if (revalidations.isEmpty()) {
            return;
        }
        database.change(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(DONE)) {
                for (Revalidation revalidation : revalidations) {
                    statement.setObject(1, revalidation.budgetId());
                    statement.setLong(2, revalidation.ticket());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }
}
