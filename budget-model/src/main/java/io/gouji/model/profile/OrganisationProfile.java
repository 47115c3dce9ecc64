package io.gouji.model.profile;

import io.gouji.model.document.Location;
import java.util.List;

/**
 * What an organisation says of itself (部门概况). Posts and staff are claims of section 0.
 *
 * @param functions 主要职能, a paragraph each as printed
 * @param offices 内设机构 in printed order
 * @param units 下属预算单位 in printed order, by name
 * @param location where the profile begins
 */
public record OrganisationProfile(List<String> functions, List<String> offices, List<String> units, Location location) {

    public OrganisationProfile {
        functions = List.copyOf(functions);
        offices = List.copyOf(offices);
        units = List.copyOf(units);
    }
}
