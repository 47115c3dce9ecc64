package io.gouji.validation.history;

import io.gouji.model.document.BudgetKind;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.finding.OtherDisclosure;
import io.gouji.validation.rule.Relatives;
import io.gouji.validation.rule.Relatives.Relative;
import io.gouji.validation.rule.Sketch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Finds what one disclosure is held against. */
final class Lookup {

    /** Fewer amounts in common tell nothing. */
    private static final int LEAST_PERCENT = 50;

    private static final String COLUMNS =
            "budget_id, document_id, parser_version, organisation, issuer, fiscal_year, kind";

    private static final String IN_REGION = "(region_code is null or cast(? as text) is null or region_code = ?)";

    /** The same region first, then those whose region is not known. */
    private static final String OF_ORGANISATION = "select " + COLUMNS + ", parsed from disclosure"
            + " where organisation = ? and budget_id <> ? and " + IN_REGION
            + " and ((fiscal_year = ? and kind = ?) or (fiscal_year = ? and kind = ?))"
            + " order by region_code is null, received_at desc, budget_id";

    private static final String OF_UNITS = "select " + COLUMNS + " from disclosure"
            + " where organisation = any(?) and budget_id <> ? and " + IN_REGION + " and fiscal_year = ? and kind = ?"
            + " order by region_code is null, received_at desc, budget_id";

    private static final String PARSED = "select budget_id, parsed from disclosure where budget_id = any(?)";

    private static final String ALIKE = "select " + COLUMNS + ", units, amounts from disclosure" + " where "
            + Marks.MAY_BE_ALIKE + " and budget_id <> ? order by budget_id limit 50";

    private final Connection connection;
    private final BudgetParsed budget;
    private final Address address;
    private final List<Relative> relatives = new ArrayList<>();
    private final TreeSet<String> revisions = new TreeSet<>();

    Lookup(Connection connection, BudgetParsed budget) {
        this.connection = connection;
        this.budget = budget;
        this.address = Address.of(budget);
    }

    Known find() throws SQLException {
        ofOrganisation();
        List<String> units = Address.unitsOf(budget);
        if (!units.isEmpty()) {
            ofUnits(units);
        }
        Sketch amounts = Sketch.of(budget.document());
        if (Marks.of(amounts).length > 0) {
            alike(amounts, units);
        }
        return new Known(new Relatives(true, relatives), String.join("|", revisions));
    }

    private void ofOrganisation() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_ORGANISATION)) {
            int column = 0;
            statement.setString(++column, address.organisation());
            statement.setObject(++column, budget.budgetId());
            statement.setString(++column, address.regionCode());
            statement.setString(++column, address.regionCode());
            for (Address against : address.heldAgainst()) {
                statement.setInt(++column, against.fiscalYear());
                statement.setString(++column, against.kind().name());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    OtherDisclosure disclosure = disclosure(rows);
                    String revision = revision(rows);
                    Parsed.read(rows.getBytes("parsed")).ifPresent(parsed -> {
                        relatives.add(new Relative.SameOrganisation(disclosure, parsed.document()));
                        revisions.add(revision);
                    });
                }
            }
        }
    }

    private void ofUnits(List<String> units) throws SQLException {
        Map<String, OtherDisclosure> present = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_UNITS)) {
            int column = 0;
            statement.setArray(++column, connection.createArrayOf("text", units.toArray()));
            statement.setObject(++column, budget.budgetId());
            statement.setString(++column, address.regionCode());
            statement.setString(++column, address.regionCode());
            statement.setInt(++column, address.fiscalYear());
            statement.setString(++column, address.kindOfUnits().name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (present.putIfAbsent(rows.getString("organisation"), disclosure(rows)) == null) {
                        revisions.add(revision(rows));
                    }
                }
            }
        }
        Map<UUID, BudgetParsed> parsed = present.size() == units.size() ? parsed(present) : Map.of();
        present.forEach((name, disclosure) -> {
            BudgetParsed unit = parsed.get(disclosure.budgetId());
            relatives.add(new Relative.Unit(disclosure, name, unit == null ? null : unit.document()));
        });
    }

    private Map<UUID, BudgetParsed> parsed(Map<String, OtherDisclosure> units) throws SQLException {
        Map<UUID, BudgetParsed> parsed = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(PARSED)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid",
                            units.values().stream()
                                    .map(OtherDisclosure::budgetId)
                                    .toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    UUID budgetId = rows.getObject("budget_id", UUID.class);
                    Parsed.read(rows.getBytes("parsed")).ifPresent(unit -> parsed.put(budgetId, unit));
                }
            }
        }
        return parsed;
    }

    private void alike(Sketch amounts, List<String> units) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALIKE)) {
            int column = Marks.bind(statement, 1, amounts);
            statement.setObject(++column, budget.budgetId());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    int percent = amounts.percentInCommonWith(Keeping.sketch(rows));
                    if (percent >= LEAST_PERCENT && mayNotBeAlike(rows, units)) {
                        relatives.add(new Relative.Alike(disclosure(rows), percent));
                        revisions.add(revision(rows));
                    }
                }
            }
        }
    }

    /**
     * A budget and a final account may have the same figures, and so may a department and its only unit; of the same organisation
     * that is so at every level.
     */
    private boolean mayNotBeAlike(ResultSet row, List<String> units) throws SQLException {
        Address other = new Address(
                row.getString("organisation"),
                null,
                row.getInt("fiscal_year"),
                BudgetKind.valueOf(row.getString("kind")));
        boolean sameForm = other.kindOfUnits() == address.kindOfUnits();
        boolean sameLevel = other.isDepartment() == address.isDepartment();
        boolean related = other.organisation().equals(address.organisation())
                || units.contains(other.organisation())
                || List.of((String[]) row.getArray("units").getArray()).contains(address.organisation());
        return sameForm && (sameLevel || !related);
    }

    private static OtherDisclosure disclosure(ResultSet row) throws SQLException {
        return new OtherDisclosure(
                row.getObject("budget_id", UUID.class),
                row.getString("document_id"),
                row.getString("issuer"),
                row.getInt("fiscal_year"),
                BudgetKind.valueOf(row.getString("kind")));
    }

    private static String revision(ResultSet row) throws SQLException {
        return row.getString("document_id") + "@" + row.getString("parser_version");
    }
}
