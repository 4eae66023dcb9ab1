-- One row an edition. The content is the canonical JSON its hash is taken of; it is never updated.
create table edition (
  id               varchar(120) primary key,
  topic            varchar(60)  not null,
  week_ending      date         not null,
  number           integer      not null,
  as_of            timestamp(6) with time zone not null,
  log_position     bigint       not null,
  registry_version integer      not null,
  wording_version  integer      not null,
  topic_hash       char(64)     not null,
  hash             char(64)     not null,
  headline         varchar(1000) not null,
  confidence       varchar(10)  not null,
  content          text         not null,
  evidence         text         not null,
  status           varchar(20)  not null,
  notes            text,
  created_at       timestamp(6) with time zone not null,
  published_at     timestamp(6) with time zone,
  constraint edition_number unique (topic, week_ending, number)
);

create index edition_by_week on edition (week_ending, topic, number);
