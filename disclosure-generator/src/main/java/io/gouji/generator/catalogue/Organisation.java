package io.gouji.generator.catalogue;

import java.util.List;

/**
 * A fictional organisation.
 *
 * @param name full name, without spaces
 * @param place the place it serves, the beginning of its name
 * @param mainClass 类 of its main business
 * @param mainItem 项 that pays its staff
 * @param subordinates names of subordinate units that have a budget of their own, without the organisation itself
 * @param offices names of its internal offices (内设机构)
 */
public record Organisation(
        String name, String place, String mainClass, String mainItem, List<String> subordinates, List<String> offices) {

    public Organisation {
        subordinates = List.copyOf(subordinates);
        offices = List.copyOf(offices);
    }
}
