package io.gouji.report;

import io.gouji.report.view.CompressedBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the views, read past the service. */
public final class StoredViews {

    private StoredViews() {}

    /** All that is stored of some documents and their budgets, row by row, in a form that can be compared. */
    static List<Map<String, String>> of(List<String> documentIds, List<String> organisations) {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.addAll(query("select * from document where document_id = any(?) order by document_id", documentIds));
        rows.addAll(query("select * from budget where organisation = any(?) order by budget_id", organisations));
        rows.addAll(
                query("select * from finding where document_id = any(?) order by document_id, ordinal", documentIds));
        return rows;
    }

    static List<Map<String, String>> query(String query, List<String> keys) {
        try (Connection connection = DriverManager.getConnection(BrokerAndDatabase.jdbcUrl());
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            return rows(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long number(String query) {
        try (Connection connection = DriverManager.getConnection(BrokerAndDatabase.jdbcUrl());
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the database would run a statement if there were these rows, too. They are gone afterwards. */
    public static String planAmong(String rows, String statement) {
        try (Connection connection = DriverManager.getConnection(BrokerAndDatabase.jdbcUrl());
                Statement among = connection.createStatement()) {
            connection.setAutoCommit(false);
            among.execute(rows);
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = among.executeQuery("explain " + statement)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
            return plan.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, String>> rows(PreparedStatement statement) throws SQLException {
        List<Map<String, String>> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    row.put(columns.getColumnName(column), text(rows, column, columns.getColumnTypeName(column)));
                }
                found.add(row);
            }
        }
        return found;
    }

    private static String text(ResultSet rows, int column, String type) throws SQLException {
        if (!type.equals("bytea")) {
            return String.valueOf(rows.getString(column));
        }
        byte[] body = rows.getBytes(column);
        try {
            return body == null ? "null" : new String(CompressedBody.open(body).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
