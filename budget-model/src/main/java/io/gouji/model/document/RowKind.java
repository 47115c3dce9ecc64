package io.gouji.model.document;

/** What a row of a table stands for. */
public enum RowKind {
    /** 总计, 合计: the total of its side of the table. */
    TOTAL,
    /** A fixed label of the form, such as 一、本年收入. */
    LABEL,
    /** 类: class, three digits. */
    CLASS,
    /** 款: section, five digits. */
    SECTION,
    /** 项: item, seven digits; in a table of projects a project of that item. */
    ITEM,
    /** 单位: a unit of the department. */
    UNIT,
    /** A named project or other item without a code. */
    PROJECT
}
