package io.gouji.report.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Function<List<String>, List<String>> KEYS = keys -> keys;

    @Test
    void aCursorGivesItsPlaceBack() {
        String cursor = Cursor.of("budgets", 2025, "青禾县\"局,", "x");

        assertThat(Cursor.read(cursor, "budgets", 3, KEYS)).containsExactly("2025", "青禾县\"局,", "x");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void withoutACursorThereIsNoPlace() {
        assertThat(Cursor.read(null, "budgets", 3, KEYS)).isNull();
        assertThat(Cursor.read("", "budgets", 3, KEYS)).isNull();
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertRefused(Cursor.of("documents", 1, 2, 3));
        assertRefused(Cursor.of("budgets", 1, 2));
    }

    @Test
    void whateverElseIsGivenIsRefused() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(40)];
            random.nextBytes(bytes);
            assertRefused(new String(bytes, StandardCharsets.ISO_8859_1));
            assertRefused(Base64.getUrlEncoder().encodeToString(bytes));
        }
        assertRefused("A".repeat(100_000));
    }

    private static void assertRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.read(cursor, "budgets", 3, KEYS))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_CURSOR));
    }
}
