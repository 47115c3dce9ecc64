-- The views of report-service. Everything here can be dropped: it is made again from the topics (docs/adr/0004).
--
-- Records arrive more than once and in any order. So each group of columns that comes from one topic keeps what it was
-- decided by, and is replaced only by what ranks higher. No row refers to another by a foreign key: either may come first.

-- Where this service stands in each partition, written in the same transaction as the views.
create table consumption (
  topic       text    not null,
  partition   integer not null,
  -- Offset of the next record to apply; -1 stands for the first record that the topic still has.
  next_offset bigint  not null,
  primary key (topic, partition)
);
comment on table consumption is 'Position of the views in each partition of the topics';

-- The last rebuild: how far the log went when the views were emptied.
create table rebuild (
  only_one   boolean     primary key default true check (only_one),
  started_at timestamptz not null
);
comment on table rebuild is 'When the views were last emptied to be made again from the topics';

create table document (
  document_id            text        primary key,

  -- From whatever names the document: received, parsed or rejected. The latest receivedAt wins.
  file_name              text        collate "C",
  received_at            timestamptz,

  -- From gouji.document.rejected.v1. The latest receivedAt, then the latest event wins.
  rejected_received_at   timestamptz,
  rejected_at            timestamptz,
  rejected_stage         text,
  rejected_code          text,
  rejected_message_zh    text,
  rejected_message_en    text,

  -- From gouji.budget.parsed.v1. The newest parser, then the latest receivedAt, then the latest event wins.
  parser_rank            text        collate "C",
  parser_version         text,
  parsed_received_at     timestamptz,
  parsed_at              timestamptz,
  budget_id              uuid,
  organisation           text,
  region_code            text,
  region_name            text,
  fiscal_year            integer,
  kind                   text,
  money_unit             text,
  template_set           text,
  title                  text,
  income                 numeric,
  expenditure            numeric,
  appropriation          numeric,
  facts                  integer,
  facts_placed           integer,
  facts_repaired         integer,
  facts_ambiguous        integer,
  figures                bytea,

  -- From gouji.budget.validated.v1. The newest parser, the newest catalogue, the latest receivedAt, the latest event wins.
  judged_parser_rank     text        collate "C",
  judged_parser_version  text,
  catalogue_rank         text        collate "C",
  catalogue_version      text,
  judged_received_at     timestamptz,
  validated_at           timestamptz,
  errors                 integer,
  warnings               integer,
  infos                  integer,
  judgement              bytea,

  -- Figures and a rejection can both be there, from two uploads or two versions of the parser: the later upload decides,
  -- and figures count more than a rejection of the same upload. Findings count where they judge these very figures.
  state                  text        not null generated always as (
    case
      when rejected_received_at is not null
           and (parsed_received_at is null or rejected_received_at > parsed_received_at) then 'REJECTED'
      when parsed_received_at is null then 'RECEIVED'
      when judged_parser_version = parser_version then 'VALIDATED'
      else 'PARSED'
    end) stored
) with (fillfactor = 80);

comment on table document is 'One row for each document: how far it came, what was read in it and what was found';
comment on column document.document_id is 'SHA-256 of its bytes, hexadecimal';
comment on column document.received_at is 'Null while the document is known only by its findings, which overtook the rest';
comment on column document.parser_rank is 'parser_version in a form that sorts; likewise the other ranks';
comment on column document.organisation is 'Issuer (编制部门)';
comment on column document.region_code is 'Region code (行政区划代码)';
comment on column document.fiscal_year is 'Budget year (预算年度)';
comment on column document.kind is 'Which disclosure: departmental or unit budget (部门预算, 单位预算) or final account (决算)';
comment on column document.money_unit is 'Unit of the totals: 元 or 万元';
comment on column document.income is 'Grand total of income (收入总计), digits as printed; null where it was not printed or is ambiguous';
comment on column document.expenditure is 'Grand total of expenditure (支出总计), likewise';
comment on column document.appropriation is 'Total of fiscal appropriation (财政拨款), likewise';
comment on column document.facts is 'Printed figures; the next three say how many of them had to be placed or repaired or are ambiguous';
comment on column document.figures is 'Body of the parsed event (JSON), compressed by deflate';
comment on column document.errors is 'Violated equations of severity ERROR; likewise warnings, infos';
comment on column document.judgement is 'Body of the validated event (JSON), compressed by deflate';

create index document_by_time on document (received_at desc, document_id desc) where received_at is not null;
create index document_by_budget on document (budget_id, parsed_received_at, document_id) where budget_id is not null;

create table budget (
  budget_id    uuid    primary key,
  document_id  text    not null,
  revisions    integer not null,
  organisation text    collate "C" not null,
  region_code  text,
  fiscal_year  integer not null,
  kind         text    not null
);
comment on table budget is 'One row for each budget, following from the documents that are its revisions';
comment on column budget.document_id is 'The present revision: of its documents the one received last';
comment on column budget.revisions is 'How many documents it has, which is also the number of the present one';
comment on column budget.organisation is 'Issuer (编制部门)';

create index budget_in_order on budget (fiscal_year desc, organisation, budget_id);
create index budget_by_organisation on budget (organisation);
create index budget_by_region on budget (region_code, fiscal_year);
create index budget_by_document on budget (document_id);

create table finding (
  document_id text    not null,
  ordinal     integer not null,
  rule_id     text    not null,
  severity    text    not null,
  outcome     text    not null,
  primary key (document_id, ordinal)
);
comment on table finding is 'By what findings are searched; their text and evidence is in document.judgement';
comment on column finding.ordinal is 'Place in the list of findings of that document, from 0';

create index finding_by_rule on finding (rule_id, outcome);
create index finding_violated on finding (document_id, severity) where outcome = 'VIOLATED';

-- Makes searches for parts of names fast where the database has the extension; without it they are right, and slower.
do $$
begin
  if exists (select from pg_available_extensions where name = 'pg_trgm') then
    create extension if not exists pg_trgm;
    create index budget_organisation_parts on budget using gin (organisation gin_trgm_ops);
    create index document_file_name_parts on document using gin (file_name gin_trgm_ops);
  end if;
exception
  when insufficient_privilege then null;
end
$$;
