-- Follow-up (QUA-01, QUA-02): what is asked, whom it was asked, and what they said.
create table questionnaire (
  tenant_id uuid not null,
  id uuid not null,
  -- null: for every customer that has none of its own
  customer_id uuid,
  name text not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
-- one in use for a customer, and one for all the others
create unique index questionnaire_in_use on questionnaire (tenant_id, customer_id) nulls not distinct
  where retired_at is null;
create index questionnaire_by_customer on questionnaire (tenant_id, customer_id, id);
call build_walls('questionnaire', 'shared');
create policy own_customer on questionnaire as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('questionnaire');

-- Its questions as they stood at a time: what was answered stays what was asked.
create table questionnaire_version (
  tenant_id uuid not null,
  id uuid not null,
  questionnaire_id uuid not null,
  customer_id uuid,
  number integer not null,
  -- questionnaire.contract.ts
  questions jsonb not null,
  made_at timestamptz(3) not null,
  -- null: delivered
  made_by_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, questionnaire_id, number),
  foreign key (tenant_id, questionnaire_id) references questionnaire (tenant_id, id),
  foreign key (tenant_id, made_by_id) references staff_member (tenant_id, id)
);
create index questionnaire_version_by_customer on questionnaire_version (tenant_id, customer_id, questionnaire_id);
create index questionnaire_version_by_maker on questionnaire_version (tenant_id, made_by_id);
call build_walls('questionnaire_version', 'shared');
create policy own_customer on questionnaire_version as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('questionnaire_version');
call make_append_only('questionnaire_version');
grant select (tenant_id, id, questionnaire_id, customer_id, questions) on questionnaire_version to yingtai_portal;

create table survey (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  -- which resolving of the ticket it asks about: a reopened ticket is asked about again
  round integer not null check (round >= 1),
  -- null: nobody could be asked, or they were erased
  contact_id uuid,
  -- null: nothing was asked
  version_id uuid,
  way text check (way in ('portal', 'mail', 'phone')),
  state text not null check (state in ('sent', 'answered', 'expired', 'refused', 'not_asked')),
  unasked_for text check (unasked_for in ('sample', 'fatigue', 'nobody', 'no_questionnaire', 'reopened', 'moved')),
  -- when it was sent, or when it was left out
  sent_at timestamptz(3) not null,
  expires_at timestamptz(3),
  ended_at timestamptz(3),
  -- 1 to 5: the answer to the first question
  score smallint check (score between 1 and 5),
  -- who wrote the answer down: the caller signed in, by the link of a mail, or the desk on the phone
  answered_as text check (answered_as in ('contact', 'guest', 'staff')),
  answered_by_id uuid,
  -- how often the desk called and did not reach them
  calls integer not null default 0,
  last_call_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, ticket_id, round),
  check ((state = 'not_asked') = (unasked_for is not null)),
  check ((state = 'answered') = (answered_as is not null)),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  foreign key (tenant_id, version_id) references questionnaire_version (tenant_id, id),
  foreign key (tenant_id, answered_by_id) references staff_member (tenant_id, id)
);
create index survey_by_time on survey (tenant_id, sent_at desc, id desc);
create index survey_by_customer on survey (tenant_id, customer_id, sent_at desc, id desc);
create index survey_by_contact on survey (tenant_id, contact_id, sent_at desc);
create index survey_by_version on survey (tenant_id, version_id);
create index survey_by_asker on survey (tenant_id, answered_by_id);
create index survey_to_expire on survey (tenant_id, expires_at) where state = 'sent';
create index survey_to_call on survey (tenant_id, calls, id) where state = 'sent' and way = 'phone';
call build_walls('survey', 'customer');
call make_mergeable('survey');
-- all but who of the desk wrote an answer down
grant select (tenant_id, id, customer_id, ticket_id, round, contact_id, version_id, way, state, unasked_for, sent_at,
  expires_at, ended_at, score, answered_as, calls, last_call_at, revision) on survey to yingtai_portal;
grant update (state, ended_at, score, answered_as, revision) on survey to yingtai_portal;

create table survey_answer (
  tenant_id uuid not null,
  survey_id uuid not null,
  -- the key of the question in its version
  question text not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  -- of stars, scale and NPS
  number smallint,
  -- of single and multiple: the keys of the options
  choices text[],
  -- of text: blanked when its author is erased
  text text,
  primary key (tenant_id, survey_id, question),
  foreign key (tenant_id, survey_id) references survey (tenant_id, id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id)
);
create index survey_answer_by_customer on survey_answer (tenant_id, customer_id, survey_id);
create index survey_answer_by_ticket on survey_answer (tenant_id, customer_id, ticket_id);
call build_walls('survey_answer', 'customer');
call make_mergeable('survey_answer');
grant select, insert on survey_answer to yingtai_portal;

-- The links of mails: each works until its survey ends.
create table survey_link (
  tenant_id uuid not null,
  secret_hash text collate "C" not null,
  survey_id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  made_at timestamptz(3) not null,
  primary key (tenant_id, secret_hash),
  foreign key (tenant_id, survey_id) references survey (tenant_id, id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id)
);
create index survey_link_by_survey on survey_link (tenant_id, survey_id);
create index survey_link_by_customer on survey_link (tenant_id, customer_id, ticket_id);
call build_walls('survey_link', 'customer');
call make_mergeable('survey_link');

-- Each time that the desk called for an answer.
create table survey_call (
  tenant_id uuid not null,
  id uuid not null,
  survey_id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  called_at timestamptz(3) not null,
  called_by_id uuid not null,
  outcome text not null check (outcome in ('answered', 'refused', 'not_reached')),
  primary key (tenant_id, id),
  foreign key (tenant_id, survey_id) references survey (tenant_id, id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, called_by_id) references staff_member (tenant_id, id)
);
create index survey_call_by_survey on survey_call (tenant_id, survey_id, called_at);
create index survey_call_by_customer on survey_call (tenant_id, customer_id, ticket_id);
create index survey_call_by_caller on survey_call (tenant_id, called_by_id);
call build_walls('survey_call', 'customer');
call make_mergeable('survey_call');
call make_append_only('survey_call');

-- What a low score asks for (QUA-03): somebody makes it good with the customer.
create table recovery_task (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  survey_id uuid not null,
  ticket_id uuid not null,
  owner_id uuid,
  opened_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  done_at timestamptz(3),
  done_by_id uuid,
  remedy text,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, survey_id),
  check ((done_at is null) = (remedy is null)),
  foreign key (tenant_id, survey_id) references survey (tenant_id, id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, done_by_id) references staff_member (tenant_id, id)
);
create index recovery_task_by_time on recovery_task (tenant_id, opened_at desc, id desc);
create index recovery_task_open on recovery_task (tenant_id, due_at, id) where done_at is null;
create index recovery_task_by_customer on recovery_task (tenant_id, customer_id, ticket_id);
create index recovery_task_by_owner on recovery_task (tenant_id, owner_id);
create index recovery_task_by_doer on recovery_task (tenant_id, done_by_id);
call build_walls('recovery_task', 'customer');
call make_mergeable('recovery_task');

-- One row a provider that wants it otherwise than delivered.
create table survey_setting (
  tenant_id uuid not null,
  -- of a hundred resolved tickets, how many are asked about
  sample_percent smallint not null check (sample_percent between 0 and 100),
  -- nobody is asked again within so many days; null: each time
  fatigue_days smallint check (fatigue_days between 1 and 365),
  expires_days smallint not null check (expires_days between 1 and 90),
  -- a score at or below it is a low one
  low_score smallint not null check (low_score between 1 and 4),
  recovery_days smallint not null check (recovery_days between 1 and 30),
  revision integer not null default 1,
  primary key (tenant_id)
);
call build_walls('survey_setting', 'tenant');

-- SD-03: what became of the follow-up stands on the ticket; null: none was sent out yet.
alter table ticket add column follow_up text
  check (follow_up in ('sent', 'answered', 'expired', 'refused', 'not_asked'));
