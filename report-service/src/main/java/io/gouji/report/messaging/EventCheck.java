package io.gouji.report.messaging;

import io.gouji.model.document.BudgetDocument;
import io.gouji.model.document.DocumentHeader;
import io.gouji.model.document.Fact;
import io.gouji.model.event.BudgetParsed;
import io.gouji.model.event.BudgetValidated;
import io.gouji.model.event.DocumentReceived;
import io.gouji.model.event.DocumentRejected;
import io.gouji.model.event.FindingExplained;
import io.gouji.model.finding.Finding;
import io.gouji.model.narrative.Claim;
import io.gouji.model.performance.Indicator;
import io.gouji.model.performance.PerformanceTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds events against what the views rely on. JSON that lacks a field gives a record with a null in it, and text may hold
 * what the database cannot store; both must be found out for each record alone, before it shares a transaction with others.
 */
final class EventCheck {

    private static final Pattern DOCUMENT_ID = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern VERSION = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_DIGITS = 60;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final LocalDate EARLIEST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST_DAY = LocalDate.of(9999, 12, 31);

    private EventCheck() {}

    static void check(DocumentReceived event) throws InvalidEventException {
        document(event.documentId(), event.receivedAt());
        text("fileName", event.fileName(), LONGEST_NAME);
    }

    static void check(DocumentRejected event) throws InvalidEventException {
        document(event.documentId(), event.receivedAt());
        text("fileName", event.fileName(), LONGEST_NAME);
        present("stage", event.stage());
        text("code", event.code(), LONGEST_NAME);
        present("message", event.message());
        text("message.zh", event.message().zh(), LONGEST_TEXT);
        text("message.en", event.message().en(), LONGEST_TEXT);
    }

    static void check(BudgetParsed event) throws InvalidEventException {
        document(event.documentId(), event.receivedAt());
        present("budgetId", event.budgetId());
        text("fileName", event.fileName(), LONGEST_NAME);
        version("parserVersion", event.parserVersion());
        present("document", event.document());
        content(event.document());
    }

    static void check(BudgetValidated event) throws InvalidEventException {
        document(event.documentId(), event.receivedAt());
        present("budgetId", event.budgetId());
        version("parserVersion", event.parserVersion());
        version("catalogueVersion", event.catalogueVersion());
        for (Finding finding : event.findings()) {
            text("finding.id", finding.id(), LONGEST_NAME);
            text("finding.ruleId", finding.ruleId(), LONGEST_NAME);
            present("finding.severity", finding.severity());
            present("finding.outcome", finding.outcome());
            present("finding.title", finding.title());
            present("finding.message", finding.message());
        }
    }

    static void check(FindingExplained event) throws InvalidEventException {
        present("explanationId", event.explanationId());
        present("budgetId", event.budgetId());
        text("findingId", event.findingId(), LONGEST_NAME);
        text("ruleId", event.ruleId(), LONGEST_NAME);
        text("figures", event.figures(), LONGEST_NAME);
        present("kind", event.kind());
        text("person", event.person(), LONGEST_NAME);
        text("reason", event.reason(), LONGEST_TEXT);
        optionalText("withdrawnBy", event.withdrawnBy(), LONGEST_NAME);
        instant("explainedAt", event.explainedAt());
        if (event.withdrawnAt() != null) {
            instant("withdrawnAt", event.withdrawnAt());
        }
        LocalDate expiresOn = event.expiresOn();
        if (expiresOn != null && (expiresOn.isBefore(EARLIEST_DAY) || expiresOn.isAfter(LATEST_DAY))) {
            throw new InvalidEventException("expiresOn is out of range");
        }
    }

    private static void content(BudgetDocument document) throws InvalidEventException {
        DocumentHeader header = document.header();
        present("header", header);
        text("header.organisation", header.organisation(), LONGEST_NAME);
        present("header.kind", header.kind());
        present("header.unit", header.unit());
        text("header.templateSet", header.templateSet(), LONGEST_NAME);
        optionalText("header.regionCode", header.regionCode());
        optionalText("header.regionName", header.regionName());
        optionalText("header.title", header.title());
        for (Fact fact : document.facts()) {
            present("fact.row", fact.row());
            present("fact.column", fact.column());
            present("fact.unit", fact.unit());
            present("fact.origin", fact.origin());
            present("fact.location", fact.location());
            decimal("fact.value", fact.value());
        }
        for (Claim claim : document.narrative().claims()) {
            present("claim.measure", claim.measure());
            present("claim.origin", claim.origin());
            present("claim.location", claim.location());
            decimal("claim.value", claim.value());
        }
        for (PerformanceTable table : document.performance()) {
            for (Indicator indicator : table.indicators()) {
                present("indicator.origin", indicator.origin());
                if (indicator.weight() != null) {
                    decimal("indicator.weight", indicator.weight());
                }
            }
        }
    }

    private static void document(@Nullable String documentId, @Nullable Instant receivedAt)
            throws InvalidEventException {
        if (documentId == null || !DOCUMENT_ID.matcher(documentId).matches()) {
            throw new InvalidEventException("documentId is not 64 lower-case hexadecimal digits");
        }
        instant("receivedAt", receivedAt);
    }

    private static void instant(String field, @Nullable Instant value) throws InvalidEventException {
        if (value == null || value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw new InvalidEventException(field + " is absent or out of range");
        }
    }

    private static void present(String field, @Nullable Object value) throws InvalidEventException {
        if (value == null) {
            throw new InvalidEventException(field + " is absent");
        }
    }

    private static void text(String field, @Nullable String value, int longest) throws InvalidEventException {
        present(field, value);
        optionalText(field, value, longest);
    }

    private static void optionalText(String field, @Nullable String value) throws InvalidEventException {
        optionalText(field, value, LONGEST_TEXT);
    }

    private static void optionalText(String field, @Nullable String value, int longest) throws InvalidEventException {
        if (value != null && value.length() > longest) {
            throw new InvalidEventException(field + " is longer than " + longest + " characters");
        }
        if (value != null && value.indexOf('\0') >= 0) {
            throw new InvalidEventException(field + " contains the character NUL");
        }
    }

    private static void version(String field, @Nullable String value) throws InvalidEventException {
        if (value == null || !VERSION.matcher(value).matches()) {
            throw new InvalidEventException(field + " is absent or no version");
        }
    }

    /** An exponent of a million in one figure would become a million digits wherever it is written out. */
    private static void decimal(String field, @Nullable BigDecimal value) throws InvalidEventException {
        present(field, value);
        if (value != null && (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS)) {
            throw new InvalidEventException(field + " has more than " + MOST_DIGITS + " digits");
        }
    }
}
