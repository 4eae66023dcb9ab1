-- One row a check of an article. What it says is the canonical JSON in content; once there it is never updated. Until then, work holds
-- the request, and the article and its figures as far as they are read, so that a check goes on after its process was ended.
create table article_check (
  id               varchar(40)  primary key,
  request_hash     char(64)     not null,
  status           varchar(20)  not null,
  as_of            timestamp(6) with time zone not null,
  log_position     bigint       not null,
  registry_version integer      not null,
  figures_found    integer,
  figures_judged   integer      not null,
  attempts         integer      not null,
  leased_until     timestamp(6) with time zone not null,
  failure          varchar(2000),
  work             text,
  content          text,
  hash             char(64),
  created_at       timestamp(6) with time zone not null,
  finished_at      timestamp(6) with time zone,
  constraint article_check_request unique (request_hash)
);

create index article_check_open on article_check (status, leased_until);
