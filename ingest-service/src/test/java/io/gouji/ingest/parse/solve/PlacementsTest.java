package io.gouji.ingest.parse.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PlacementsTest {

    @Property(tries = 300)
    void listsEverySubsetOfTheColumnsOnce(
            @ForAll @LongRange(max = 1023) long columns, @ForAll @IntRange(max = 6) int numbers) {
        // Given
        Row row = Row.open("row", new long[numbers], columns);

        // When
        long[] placements = Placements.of(row);

        // Then
        assertThat(placements)
                .isSorted()
                .containsExactly(LongStream.rangeClosed(0, columns)
                        .filter(set -> (set & ~columns) == 0 && Long.bitCount(set) == numbers)
                        .toArray());
        assertThat(Placements.count(row)).isEqualTo(placements.length);
        if (placements.length > 0) {
            assertThat(Placements.reach(row)).isEqualTo(Placements.columns(placements, numbers));
        }
    }
}
