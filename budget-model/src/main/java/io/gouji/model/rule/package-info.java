/** The rules (校验规则) as data: what each demands, how it is worded, and a worked example of it. */
@NullMarked
package io.gouji.model.rule;

import org.jspecify.annotations.NullMarked;
