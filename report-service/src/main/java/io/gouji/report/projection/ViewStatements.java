package io.gouji.report.projection;

/**
 * The statements that write the views. Each takes any number of rows as one JSON array, so that a batch costs as many round
 * trips as there are kinds of change in it. A row is replaced only by what ranks higher. The array is cast to text first: the
 * client would send a text parameter of type json as one JSON string. Ids are compared with an array, not with a subquery: of how
 * many rows a subquery gives the planner knows nothing, and it would rather read a whole table than look up a few ids.
 */
final class ViewStatements {

    private ViewStatements() {}

    /** Moves the positions of partitions, of those alone that stand where the batch begins. */
    static final String ADVANCE = """
      update consumption c
         set next_offset = step."to"
        from json_to_recordset(cast(cast(:rows as text) as json)) as step(topic text, partition integer, "from" bigint, "to" bigint)
       where c.topic = step.topic and c.partition = step.partition and c.next_offset = step."from"
      """;

    static final String NAME = """
      insert into document as d (document_id, file_name, received_at)
      select document_id, file_name, received_at
        from json_to_recordset(cast(cast(:rows as text) as json)) as named(document_id text, file_name text, received_at timestamptz)
      on conflict (document_id) do update
         set file_name = excluded.file_name, received_at = excluded.received_at
       where d.received_at is null
          or (excluded.received_at, excluded.file_name) > (d.received_at, d.file_name)
      """;

    static final String REJECT = """
      insert into document as d (
             document_id, rejected_received_at, rejected_at, rejected_stage, rejected_code,
             rejected_message_zh, rejected_message_en)
      select document_id, received_at, at, stage, code, message_zh, message_en
        from json_to_recordset(cast(cast(:rows as text) as json)) as rejected(
             document_id text, received_at timestamptz, at timestamptz, stage text, code text,
             message_zh text, message_en text)
      on conflict (document_id) do update
         set rejected_received_at = excluded.rejected_received_at,
             rejected_at = excluded.rejected_at,
             rejected_stage = excluded.rejected_stage,
             rejected_code = excluded.rejected_code,
             rejected_message_zh = excluded.rejected_message_zh,
             rejected_message_en = excluded.rejected_message_en
       where d.rejected_received_at is null
          or (excluded.rejected_received_at, excluded.rejected_at) > (d.rejected_received_at, d.rejected_at)
      """;

    /** Answers the ids of the budgets that these documents belong to so far. */
    static final String BUDGETS_BEFORE = """
      select distinct budget_id
        from (select budget_id
                from document
               where budget_id is not null
                 and document_id = any (array(select json_array_elements_text(cast(cast(:ids as text) as json))))
               order by document_id
                 for update) as held
      """;

    /** Answers the ids of the documents that have new figures. */
    static final String PARSE = """
      insert into document as d (
             document_id, parser_rank, parser_version, parsed_received_at, parsed_at, budget_id, organisation,
             region_code, region_name, fiscal_year, kind, money_unit, template_set, title,
             income, expenditure, appropriation, facts, facts_placed, facts_repaired, facts_ambiguous, figures)
      select document_id, parser_rank, parser_version, received_at, at, budget_id, organisation,
             region_code, region_name, fiscal_year, kind, money_unit, template_set, title,
             income, expenditure, appropriation, facts, facts_placed, facts_repaired, facts_ambiguous,
             decode(figures, 'base64')
        from json_to_recordset(cast(cast(:rows as text) as json)) as parsed(
             document_id text, parser_rank text, parser_version text, received_at timestamptz, at timestamptz,
             budget_id uuid, organisation text, region_code text, region_name text, fiscal_year integer, kind text,
             money_unit text, template_set text, title text, income numeric, expenditure numeric,
             appropriation numeric, facts integer, facts_placed integer, facts_repaired integer,
             facts_ambiguous integer, figures text)
      on conflict (document_id) do update
         set parser_rank = excluded.parser_rank,
             parser_version = excluded.parser_version,
             parsed_received_at = excluded.parsed_received_at,
             parsed_at = excluded.parsed_at,
             budget_id = excluded.budget_id,
             organisation = excluded.organisation,
             region_code = excluded.region_code,
             region_name = excluded.region_name,
             fiscal_year = excluded.fiscal_year,
             kind = excluded.kind,
             money_unit = excluded.money_unit,
             template_set = excluded.template_set,
             title = excluded.title,
             income = excluded.income,
             expenditure = excluded.expenditure,
             appropriation = excluded.appropriation,
             facts = excluded.facts,
             facts_placed = excluded.facts_placed,
             facts_repaired = excluded.facts_repaired,
             facts_ambiguous = excluded.facts_ambiguous,
             figures = excluded.figures
       where d.parser_rank is null
          or (excluded.parser_rank, excluded.parsed_received_at, excluded.parsed_at)
             > (d.parser_rank, d.parsed_received_at, d.parsed_at)
      returning d.document_id
      """;

    /**
     * Makes other writers of these budgets wait until this transaction ends, so that the next statement sees all of their
     * documents. A budget that does not exist yet has no row that could be locked.
     */
    static final String LOCK_BUDGETS = """
      select count(pg_advisory_xact_lock(hashtextextended(id, 0)))
        from (select json_array_elements_text(cast(cast(:ids as text) as json)) as id order by 1) as ordered
      """;

    static final String REMOVE_EMPTY_BUDGETS = """
      delete from budget b
       where b.budget_id = any (array(select cast(json_array_elements_text(cast(cast(:ids as text) as json)) as uuid)))
         and not exists (select from document d where d.budget_id = b.budget_id)
      """;

    static final String RENEW_BUDGETS = """
      insert into budget as b (
             budget_id, document_id, revisions, organisation, region_code, fiscal_year, kind)
      select distinct on (budget_id)
             budget_id, document_id, count(*) over (partition by budget_id), organisation, region_code, fiscal_year, kind
        from document
       where budget_id = any (array(select cast(json_array_elements_text(cast(cast(:ids as text) as json)) as uuid)))
       order by budget_id, parsed_received_at desc, document_id desc
      on conflict (budget_id) do update
         set document_id = excluded.document_id,
             revisions = excluded.revisions,
             organisation = excluded.organisation,
             region_code = excluded.region_code,
             fiscal_year = excluded.fiscal_year,
             kind = excluded.kind
      """;

    /** Answers the ids of the documents that have new findings. */
    static final String VALIDATE = """
      insert into document as d (
             document_id, judged_parser_rank, judged_parser_version, catalogue_rank, catalogue_version,
             judged_received_at, validated_at, errors, warnings, infos, coverage_percent, rules_applied, rules_held,
             rules_violated, rules_rounding, rules_not_applicable, rules_not_checked, rules_partly_checked,
             rules_failed, judgement)
      select document_id, parser_rank, parser_version, catalogue_rank, catalogue_version,
             received_at, at, errors, warnings, infos, coverage_percent, rules_applied, rules_held,
             rules_violated, rules_rounding, rules_not_applicable, rules_not_checked, rules_partly_checked,
             rules_failed, decode(judgement, 'base64')
        from json_to_recordset(cast(cast(:rows as text) as json)) as validated(
             document_id text, parser_rank text, parser_version text, catalogue_rank text, catalogue_version text,
             received_at timestamptz, at timestamptz, errors integer, warnings integer, infos integer,
             coverage_percent numeric, rules_applied integer, rules_held integer, rules_violated integer,
             rules_rounding integer, rules_not_applicable integer, rules_not_checked integer,
             rules_partly_checked integer, rules_failed integer, judgement text)
      on conflict (document_id) do update
         set judged_parser_rank = excluded.judged_parser_rank,
             judged_parser_version = excluded.judged_parser_version,
             catalogue_rank = excluded.catalogue_rank,
             catalogue_version = excluded.catalogue_version,
             judged_received_at = excluded.judged_received_at,
             validated_at = excluded.validated_at,
             errors = excluded.errors,
             warnings = excluded.warnings,
             infos = excluded.infos,
             coverage_percent = excluded.coverage_percent,
             rules_applied = excluded.rules_applied,
             rules_held = excluded.rules_held,
             rules_violated = excluded.rules_violated,
             rules_rounding = excluded.rules_rounding,
             rules_not_applicable = excluded.rules_not_applicable,
             rules_not_checked = excluded.rules_not_checked,
             rules_partly_checked = excluded.rules_partly_checked,
             rules_failed = excluded.rules_failed,
             judgement = excluded.judgement
       where d.judged_parser_rank is null
          or (excluded.judged_parser_rank, excluded.catalogue_rank, excluded.judged_received_at, excluded.validated_at)
             > (d.judged_parser_rank, d.catalogue_rank, d.judged_received_at, d.validated_at)
      returning d.document_id
      """;

    static final String REMOVE_FINDINGS = """
      delete from finding
       where document_id = any (array(select json_array_elements_text(cast(cast(:ids as text) as json))))
      """;

    static final String ADD_FINDINGS = """
      insert into finding (document_id, ordinal, rule_id, severity, outcome, finding_id, rule_version, figures)
      select document_id, ordinal, rule_id, severity, outcome, finding_id, rule_version, figures
        from json_to_recordset(cast(cast(:rows as text) as json)) as found(
             document_id text, ordinal integer, rule_id text, severity text, outcome text,
             finding_id text, rule_version integer, figures text)
      """;

    static final String EXPLAIN = """
      insert into explanation as e (
             explanation_id, budget_id, finding_id, rule_id, rule_version, figures, kind, person, reason,
             expires_on, explained_at, withdrawn_at, withdrawn_by, said_at)
      select explanation_id, budget_id, finding_id, rule_id, rule_version, figures, kind, person, reason,
             expires_on, explained_at, withdrawn_at, withdrawn_by, said_at
        from json_to_recordset(cast(cast(:rows as text) as json)) as explained(
             explanation_id uuid, budget_id uuid, finding_id text, rule_id text, rule_version integer, figures text,
             kind text, person text, reason text, expires_on date, explained_at timestamptz,
             withdrawn_at timestamptz, withdrawn_by text, said_at timestamptz)
      on conflict (explanation_id) do update
         set budget_id = excluded.budget_id,
             finding_id = excluded.finding_id,
             rule_id = excluded.rule_id,
             rule_version = excluded.rule_version,
             figures = excluded.figures,
             kind = excluded.kind,
             person = excluded.person,
             reason = excluded.reason,
             expires_on = excluded.expires_on,
             explained_at = excluded.explained_at,
             withdrawn_at = excluded.withdrawn_at,
             withdrawn_by = excluded.withdrawn_by,
             said_at = excluded.said_at
       where (excluded.said_at, excluded.person collate "C", excluded.reason collate "C")
             > (e.said_at, e.person collate "C", e.reason collate "C")
      """;
}
