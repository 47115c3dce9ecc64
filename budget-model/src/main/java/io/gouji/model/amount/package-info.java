/** Printed amounts of money and the true values they can stand for. */
@NullMarked
package io.gouji.model.amount;

import org.jspecify.annotations.NullMarked;
