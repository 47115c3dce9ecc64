package io.gouji.stack.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database and the role that owns it, of the same name: each service has its own and sees no other.
 *
 * @param name a plain lower case identifier
 */
public record Database(String name) {
    public Database {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a plain lower case identifier: " + name);
        }
    }

    /** The role that owns the database. */
    public String owner() {
        return name;
    }

    /** What the owner logs in with. The local server accepts any password; the services' configuration wants one. */
    public String password() {
        return name;
    }

    /** Creates role and database where they do not exist; PostgreSQL has no {@code if not exists} for either. */
    void createIfAbsent(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            if (!exists(superuser, "select 1 from pg_roles where rolname = ?")) {
                statement.execute("create role " + owner() + " login password '" + password() + "'");
            }
            if (!exists(superuser, "select 1 from pg_database where datname = ?")) {
                statement.execute("create database " + name + " owner " + owner());
            }
        }
    }

    private boolean exists(Connection superuser, String query) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
