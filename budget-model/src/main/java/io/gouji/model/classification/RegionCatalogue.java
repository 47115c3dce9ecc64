package io.gouji.model.classification;

import io.gouji.model.classification.Region.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The regions known to us. Not complete: a region that is not in the list is unknown to us. */
public final class RegionCatalogue {

    private static final RegionCatalogue BUNDLED = new RegionCatalogue(CsvResource.read("classification/regions.csv", 4)
            .map(row -> new Region(row[0], row[1], Level.valueOf(row[2]), row[3].isEmpty() ? null : row[3]))
            .toList());

    private final List<Region> regions;

    private RegionCatalogue(List<Region> regions) {
        this.regions = regions;
    }

    /** The list that comes with the product. */
    public static RegionCatalogue bundled() {
        return BUNDLED;
    }

    /** The region with this code. */
    public Optional<Region> byCode(String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /**
     * The region whose full name an organisation's name begins with or follows a prefix of a higher region
     * ({@code 玛纳斯县社会保险中心}, {@code 昌吉回族自治州玛纳斯县财政局}): the lowest one whose name it carries. Two regions of one name
     * are told apart by the name of a higher region only; where that is absent, nothing is told.
     */
    public Optional<Region> ofOrganisation(String organisation) {
        List<Region> named = regions.stream()
                .filter(region -> region.level() != Level.PLACEHOLDER && organisation.contains(region.name()))
                .toList();
        Optional<Region> lowest = named.stream().max(Comparator.comparing(Region::level));
        return lowest.filter(region ->
                named.stream().filter(other -> other.level() == region.level()).count() == 1);
    }
}
