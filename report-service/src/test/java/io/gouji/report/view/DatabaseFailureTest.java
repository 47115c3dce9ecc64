package io.gouji.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "40P01", "55P03"})
    void aDatabaseThatIsAwayOrBusyIsAway(String state) {
        Throwable failure = new CompletionException(new SQLException("gone", state));

        assertThat(DatabaseFailure.isAway(failure)).isTrue();
        assertThat(DatabaseFailure.isOfTheData(failure)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23514", "54000"})
    void refusedDataIsOfTheData(String state) {
        Throwable failure = new CompletionException(new SQLException("refused", state));

        assertThat(DatabaseFailure.isOfTheData(failure)).isTrue();
        assertThat(DatabaseFailure.isAway(failure)).isFalse();
    }

    @Test
    void aMissingTableIsNeither() {
        Throwable failure = new SQLException("no such table", "42P01");

        assertThat(DatabaseFailure.isOfTheData(failure)).isFalse();
        assertThat(DatabaseFailure.isAway(failure)).isFalse();
    }

    @Test
    void noConnectionAndNoAnswerMeanAway() {
        assertThat(DatabaseFailure.isAway(new CompletionException(new ConnectException("refused"))))
                .isTrue();
        assertThat(DatabaseFailure.isAway(new TimeoutException())).isTrue();
        assertThat(DatabaseFailure.isAway(new IllegalStateException("bug"))).isFalse();
    }
}
