-- What persons say of findings, and how far rules were applied. The views are emptied: what is new in them comes from events
-- that were applied before, and is read from the topics again. Locked in the order in which they are written.
lock table consumption in exclusive mode;

-- From gouji.finding.explained.v1. The last thing said of a finding counts.
create table explanation (
  explanation_id uuid        primary key,
  budget_id      uuid        not null,
  finding_id     text        collate "C" not null,
  rule_id        text        not null,
  rule_version   integer     not null,
  figures        text        not null,
  kind           text        not null,
  person         text        not null,
  reason         text        not null,
  expires_on     date,
  explained_at   timestamptz not null,
  withdrawn_at   timestamptz,
  withdrawn_by   text,
  said_at        timestamptz not null
);
comment on table explanation is 'What a person says of a finding: an explanation (说明) or a waiver (豁免)';
comment on column explanation.figures is 'Digest of the figures that were explained; it holds for the same figures and rule version alone';
comment on column explanation.expires_on is 'Last day it holds, in China; null for an explanation without end';
comment on column explanation.said_at is 'When it was said or, if it was, taken back';

create index explanation_by_budget on explanation (budget_id, finding_id);
create index explanation_by_time on explanation (explained_at desc, explanation_id);

alter table finding
  add column finding_id   text collate "C",
  add column rule_version integer,
  add column figures      text;
comment on column finding.finding_id is 'Id of a violation, by which it is explained; null for other outcomes, as are the next two';
comment on column finding.figures is 'Digest of the figures it rests on';

create index finding_by_id on finding (document_id, finding_id) where finding_id is not null;

alter table document
  add column coverage_percent     numeric(4, 1),
  add column rules_applied        integer,
  add column rules_held           integer,
  add column rules_violated       integer,
  add column rules_rounding       integer,
  add column rules_not_applicable integer,
  add column rules_not_checked    integer,
  add column rules_partly_checked integer,
  add column rules_failed         integer;
comment on column document.coverage_percent is 'Share of what the rules should have judged that they did; null where the event does not say';
comment on column document.rules_applied is 'Rules judged at least once: the sum of held, violated and rounding';

truncate budget, finding, document;
update consumption set next_offset = -1;
