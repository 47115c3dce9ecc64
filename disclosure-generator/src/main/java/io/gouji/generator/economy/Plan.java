package io.gouji.generator.economy;

import io.gouji.generator.chance.Chance;

/**
 * What kind of year the organisation has; decides which tables have figures and which are declared empty.
 *
 * @param size of the disclosure
 * @param classes functional classes the general budget touches besides those of the staff
 * @param items functional items among them
 * @param projects projects paid by the general budget
 * @param subordinates subordinate units
 * @param general is there a general public budget at all (else tables 4 to 7 may be empty)
 * @param basic is there basic expenditure
 * @param staffItems are contributions, pensions and housing planned under their own items
 * @param transfers does a higher level pay some of it
 * @param managed is there money of government-managed funds
 * @param capital is there money of the state capital operations budget
 * @param specialAccount is there money of the special fiscal account
 * @param unitFunds are there unit funds
 * @param carriedOver items carried over from the previous year
 * @param threePublic are three public expenses planned
 */
record Plan(
        Size size,
        int classes,
        int items,
        int projects,
        int subordinates,
        boolean general,
        boolean basic,
        boolean staffItems,
        boolean transfers,
        boolean managed,
        boolean capital,
        boolean specialAccount,
        boolean unitFunds,
        int carriedOver,
        boolean threePublic) {

    static Plan draw(Chance chance, Size size) {
        return switch (size) {
            case SMALL -> small(chance);
            case MEDIUM -> medium(chance);
            case LARGE -> big(chance, size, 8, 80, 40, chance.between(2, 5), chance.between(2, 9));
            case HUGE -> big(chance, size, 30, 400, 400, chance.between(12, 24), chance.between(30, 60));
        };
    }

    private static Plan small(Chance chance) {
        int special = chance.below(40);
        return new Plan(
                Size.SMALL,
                1,
                3,
                chance.percent(40) ? 0 : chance.between(1, 2),
                0,
                special != 0,
                special != 1,
                false,
                chance.percent(15),
                chance.percent(8),
                chance.percent(6),
                chance.percent(8),
                chance.percent(25),
                chance.percent(25) ? 1 : 0,
                chance.percent(40));
    }

    private static Plan medium(Chance chance) {
        int special = chance.below(50);
        int classes = chance.between(1, 3);
        return new Plan(
                Size.MEDIUM,
                classes,
                classes + chance.below(10),
                chance.percent(15) ? 0 : chance.between(1, 9),
                chance.percent(15) ? chance.between(1, 2) : 0,
                special != 0,
                special != 1,
                chance.percent(94),
                chance.percent(45),
                chance.percent(30),
                chance.percent(18),
                chance.percent(20),
                chance.percent(50),
                chance.percent(45) ? chance.between(1, 4) : 0,
                chance.percent(65));
    }

    private static Plan big(
            Chance chance, Size size, int classes, int items, int projects, int subordinates, int carriedOver) {
        return new Plan(
                size,
                classes,
                items,
                projects,
                subordinates,
                true,
                true,
                true,
                true,
                chance.percent(85),
                chance.percent(60),
                chance.percent(55),
                chance.percent(85),
                chance.percent(85) ? carriedOver : 0,
                chance.percent(90));
    }

    /** Who pays what nobody else pays for. */
    Source mainSource() {
        return general ? Source.GENERAL_OWN : specialAccount ? Source.SPECIAL_ACCOUNT : Source.BUSINESS_INCOME;
    }
}
