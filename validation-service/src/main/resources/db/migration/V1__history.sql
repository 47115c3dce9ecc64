-- What validation-service keeps of disclosures, to hold later ones against them. It follows from gouji.budget.parsed.v1 alone:
-- emptied, it fills again when that topic is read from its beginning (docs/adr/0012).

create table disclosure (
  budget_id      uuid        primary key,
  document_id    text        not null,
  received_at    timestamptz not null,
  parser_rank    text        collate "C" not null,
  parser_version text        not null,
  -- Of its key in the topic: whoever reads that partition judges it again.
  partition      integer     not null,
  organisation   text        not null,
  issuer         text        not null,
  region_code    text,
  fiscal_year    integer     not null,
  kind           text        not null,
  units          text[]      not null,
  amounts        integer[]   not null,
  marks          integer[]   not null,
  parsed         bytea       not null
);
comment on table disclosure is 'The present revision of each budget and final account';
comment on column disclosure.received_at is 'Of revisions of a budget the one received last is kept, by the newest parser';
comment on column disclosure.organisation is 'Issuer (编制部门) without what does not tell it from others';
comment on column disclosure.issuer is 'Issuer as its disclosure has it';
comment on column disclosure.units is 'Subordinate units (下属单位) that a department names, in the same form as organisation';
comment on column disclosure.amounts is 'The smallest hashes of its amounts, by which repetitions are found';
comment on column disclosure.marks is 'The first of them: documents that share none are not compared';
comment on column disclosure.parsed is 'Body of the parsed event (JSON), compressed by deflate';

create index disclosure_of_organisation on disclosure (organisation, fiscal_year);
create index disclosure_of_partition on disclosure (partition);
create index disclosure_of_document on disclosure (document_id);
create index disclosure_of_units on disclosure using gin (units);
create index disclosure_by_marks on disclosure using gin (marks);

create sequence revalidation_ticket;

create table revalidation (
  budget_id uuid    primary key references disclosure on delete cascade,
  partition integer not null,
  -- Taken anew whenever it is asked for again, so that what was asked for meanwhile is not forgotten.
  ticket    bigint  not null default nextval('revalidation_ticket')
);
comment on table revalidation is 'Disclosures to be judged again, because something they are compared with came in';

create index revalidation_in_order on revalidation (partition, ticket);
