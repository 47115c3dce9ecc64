package io.gouji.validation.history;

import io.gouji.model.document.BudgetKind;
import io.gouji.validation.rule.Sketch;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes disclosures into the history. One writer at a time: of two disclosures that touch each other the one that is written later
 * sees the other, so that neither is forgotten.
 */
final class Keeping {

    private static final long LOCK = 0x676f756a69L;

    private static final String WITH_THE_SAME_DOCUMENT = """
      select budget_id, document_id, parser_rank, organisation, region_code, fiscal_year, kind, amounts
        from disclosure where document_id = any(?)
      """;

    private static final String REMOVE = "delete from disclosure where budget_id = ?";

    private static final String KEEP = """
      insert into disclosure as d (
             budget_id, document_id, received_at, parser_rank, parser_version, partition, organisation, issuer,
             region_code, fiscal_year, kind, units, amounts, marks, parsed)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (budget_id) do update
         set document_id = excluded.document_id,
             received_at = excluded.received_at,
             parser_rank = excluded.parser_rank,
             parser_version = excluded.parser_version,
             partition = excluded.partition,
             organisation = excluded.organisation,
             issuer = excluded.issuer,
             region_code = excluded.region_code,
             fiscal_year = excluded.fiscal_year,
             kind = excluded.kind,
             units = excluded.units,
             amounts = excluded.amounts,
             marks = excluded.marks,
             parsed = excluded.parsed
       where (excluded.received_at, excluded.document_id, excluded.parser_rank)
             > (d.received_at, d.document_id, d.parser_rank)
      """;

    /** Asks for all that is held against a disclosure, but for those that came in together with it and are judged anyway. */
    private static final String TOUCH = """
      insert into revalidation (budget_id, partition)
      select budget_id, partition
        from disclosure
       where budget_id <> all(?)
         and ((organisation = ?
               and (region_code is null or cast(? as text) is null or region_code = ?)
               and ((fiscal_year = ? and kind = ?) or (fiscal_year = ? and kind = ?)))
           or (units @> ? and fiscal_year = ? and kind = ?)
           or %s)
       order by budget_id
      on conflict (budget_id) do update set ticket = nextval('revalidation_ticket'), partition = excluded.partition
      """.formatted(Marks.MAY_BE_ALIKE);

    private final Connection connection;
    private final int partition;

    Keeping(Connection connection, int partition) {
        this.connection = connection;
        this.partition = partition;
    }

    void keep(List<Entry> entries) throws SQLException {
        lock();
        List<Place> places = new ArrayList<>();
        List<Entry> present = present(entries, places);
        List<Entry> changed = changed(present);
        UUID[] judged = changed.stream().map(Entry::budgetId).toArray(UUID[]::new);
        changed.forEach(entry -> places.add(new Place(entry.address(), entry.amounts())));
        touch(places, judged);
    }

    private void lock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    /**
     * Leaves out what a newer parser has read otherwise, and removes what an older one had taken for a disclosure of another
     * organisation, year or kind. What that touched is touched again.
     */
    private List<Entry> present(List<Entry> entries, List<Place> places) throws SQLException {
        Map<String, Entry> byDocument = new HashMap<>();
        entries.forEach(entry -> byDocument.merge(
                entry.documentId(),
                entry,
                (one, other) -> one.parserRank().compareTo(other.parserRank()) > 0 ? one : other));
        List<UUID> replaced = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(WITH_THE_SAME_DOCUMENT)) {
            statement.setArray(1, texts(byDocument.keySet().stream()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    UUID budget = rows.getObject("budget_id", UUID.class);
                    String document = rows.getString("document_id");
                    Entry entry = byDocument.get(document);
                    if (entry != null && !entry.budgetId().equals(budget)) {
                        if (rows.getString("parser_rank").compareTo(entry.parserRank()) < 0) {
                            replaced.add(budget);
                            places.add(place(rows));
                        } else {
                            byDocument.remove(document);
                        }
                    }
                }
            }
        }
        for (UUID budget : replaced) {
            try (PreparedStatement statement = connection.prepareStatement(REMOVE)) {
                statement.setObject(1, budget);
                statement.executeUpdate();
            }
        }
        return entries.stream().filter(byDocument::containsValue).toList();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new Address(
                        row.getString("organisation"),
                        row.getString("region_code"),
                        row.getInt("fiscal_year"),
                        BudgetKind.valueOf(row.getString("kind"))),
                sketch(row));
    }

    static Sketch sketch(ResultSet row) throws SQLException {
        return new Sketch(Arrays.asList((Integer[]) row.getArray("amounts").getArray()));
    }

    /** Those that are new, or newer than what was kept. */
    private List<Entry> changed(List<Entry> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            for (Entry entry : entries) {
                Address address = entry.address();
                int column = 0;
                statement.setObject(++column, entry.budgetId());
                statement.setString(++column, entry.documentId());
                statement.setObject(++column, entry.receivedAt().atOffset(ZoneOffset.UTC));
                statement.setString(++column, entry.parserRank());
                statement.setString(++column, entry.parserVersion());
                statement.setInt(++column, partition);
                statement.setString(++column, address.organisation());
                statement.setString(++column, entry.issuer());
                statement.setString(++column, address.regionCode());
                statement.setInt(++column, address.fiscalYear());
                statement.setString(++column, address.kind().name());
                statement.setArray(++column, texts(entry.units().stream()));
                statement.setArray(++column, integers(entry.amounts().smallest().toArray(Integer[]::new)));
                statement.setArray(++column, integers(Marks.of(entry.amounts())));
                statement.setBytes(++column, entry.parsed());
                statement.addBatch();
            }
            int[] written = statement.executeBatch();
            List<Entry> changed = new ArrayList<>();
            for (int i = 0; i < written.length; i++) {
                if (written[i] > 0) {
                    changed.add(entries.get(i));
                }
            }
            return changed;
        }
    }

    private void touch(List<Place> places, UUID[] judged) throws SQLException {
        if (places.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(TOUCH)) {
            for (Place place : places) {
                Address address = place.address();
                int column = 0;
                statement.setArray(++column, connection.createArrayOf("uuid", judged));
                statement.setString(++column, address.organisation());
                statement.setString(++column, address.regionCode());
                statement.setString(++column, address.regionCode());
                for (Address touched : address.touched()) {
                    statement.setInt(++column, touched.fiscalYear());
                    statement.setString(++column, touched.kind().name());
                }
                statement.setArray(++column, texts(Stream.of(address.organisation())));
                statement.setInt(++column, address.fiscalYear());
                // Only units are parts of a department; nothing is of the kind that is asked for otherwise.
                statement.setString(
                        ++column,
                        address.isDepartment() ? "" : address.kindOfDepartment().name());
                Marks.bind(statement, ++column, place.amounts());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private Array texts(Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private Array integers(Integer[] numbers) throws SQLException {
        return connection.createArrayOf("integer", numbers);
    }

    /** Where a disclosure that came or went stands, and what its amounts are. */
    private record Place(Address address, Sketch amounts) {}
}
