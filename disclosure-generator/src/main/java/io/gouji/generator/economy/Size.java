package io.gouji.generator.economy;

/** How large a disclosure is. */
public enum Size {
    /** One class, three items, at most two projects. */
    SMALL,
    /** Three to six classes, up to some twenty items and nine projects: what a county's bureau prints. */
    MEDIUM,
    /** Ten classes, about eighty items, forty projects, several subordinate units. */
    LARGE,
    /** Every class and item there is, hundreds of projects: for load. */
    HUGE
}
