package io.gouji.ingest.parse.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HittingSetsTest {

    @Property(tries = 300, seed = "20260217")
    void findsAllSetsOfLeastSize(
            @ForAll @Size(min = 1, max = 5) List<@Size(min = 1, max = 4) Set<@IntRange(max = 6) Integer>> targets) {
        // When
        List<int[]> found = HittingSets.smallest(arrays(targets), 7, 7, 10_000);

        // Then
        assertThat(found.stream()
                        .map(set -> Arrays.stream(set).boxed().collect(Collectors.toSet()))
                        .toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(byTrial(targets));
    }

    private static List<Set<Integer>> byTrial(List<Set<Integer>> targets) {
        List<Set<Integer>> hitting = IntStream.range(0, 1 << 7)
                .mapToObj(HittingSetsTest::members)
                .filter(set -> targets.stream().noneMatch(target -> disjoint(target, set)))
                .toList();
        int least = hitting.stream().mapToInt(Set::size).min().orElse(0);
        return hitting.stream().filter(set -> set.size() == least).toList();
    }

    private static Set<Integer> members(int bits) {
        return IntStream.range(0, 7).filter(i -> (bits >> i & 1) != 0).boxed().collect(Collectors.toSet());
    }

    private static boolean disjoint(Set<Integer> one, Set<Integer> other) {
        Set<Integer> common = new HashSet<>(one);
        common.retainAll(other);
        return common.isEmpty();
    }

    private static List<int[]> arrays(List<Set<Integer>> sets) {
        return sets.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    @Test
    void findsNoneRatherThanSome() {
        // Given: three disjoint sets, but no more than two elements allowed
        List<int[]> targets = List.of(new int[] {0}, new int[] {1}, new int[] {2});

        // When / Then
        assertThat(HittingSets.smallest(targets, 3, 2, 1000)).isEmpty();
        assertThat(HittingSets.smallest(targets, 3, 3, 2)).isEmpty();
    }
}
