package io.gouji.ingest.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.classification.Classification;
import org.junit.jupiter.api.Test;

/** Names of codes that help to put broken names together. */
class NameBookTest {

    private final NameBook book = new NameBook();

    @Test
    void nameTheDocumentPrintsGoesBeforeThatOfTheCatalogue() {
        book.add(Classification.FUNCTIONAL, "208", "社会保障与就业支出");

        assertThat(book.names(Classification.FUNCTIONAL, "208")).containsExactly("社会保障与就业支出", "社会保障和就业支出");
    }

    @Test
    void nameThatMovedToAnotherCodeIsThatOfThePresentOne() {
        assertThat(book.codes(Classification.DEPARTMENTAL_ECONOMIC, "住房公积金")).containsExactly("30113");
        assertThat(book.codes(Classification.DEPARTMENTAL_ECONOMIC, "提租补贴")).containsExactly("30312");
    }

    @Test
    void codesOfOtherListsAreOtherCodes() {
        book.add(Classification.FUNCTIONAL, "2989901", "水库移民");

        assertThat(book.codes(Classification.FUNCTIONAL, "水库移民")).containsExactly("2989901");
        assertThat(book.codes(Classification.DEPARTMENTAL_ECONOMIC, "水库移民")).isEmpty();
    }

    @Test
    void nameThatGoesOnElsewhereTellsTheCodesItMayBe() {
        assertThat(book.codesBeginning(Classification.FUNCTIONAL, "社会保障和就")).contains("208");
        assertThat(book.codesBeginning(Classification.FUNCTIONAL, "其他")).isEmpty();
    }

    @Test
    void beginningOfANameIsKnownButNotAWordThatManyNamesBeginWith() {
        assertThat(book.isBeginning(Classification.FUNCTIONAL, "社会保障和就")).isTrue();
        assertThat(book.isBeginning(Classification.FUNCTIONAL, "其他")).isFalse();
        assertThat(book.isBeginning(Classification.FUNCTIONAL, "业支出和其他")).isFalse();
    }
}
