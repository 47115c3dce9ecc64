package io.gouji.generator.fault;

import io.gouji.generator.table.Table;
import io.gouji.model.document.CellRef;
import java.util.List;

/**
 * A fault that could be planted; it is only if some identity notices.
 *
 * @param kind what went wrong
 * @param tables the tables with the fault in them
 * @param cell the cell a checker must point at
 * @param correct what it should say
 * @param printed what it says
 */
record Proposal(FaultKind kind, List<Table> tables, CellRef cell, String correct, String printed) {}
