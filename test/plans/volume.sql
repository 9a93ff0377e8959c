-- Fills one provider, which has what is delivered to a new one. Said beforehand, for the session: volume.tenant,
-- volume.at (the instant of the newest row), volume.tickets, volume.contacts, volume.customers.
--
-- Contact m belongs to customer k(m), six in ten to the first; ticket n is of contact 1 + n % contacts. The newest have
-- the smallest n. One ticket in twenty is open, one in three was imported,
-- every second text holds 打印机, one in four names a machine: contact m uses machine m.
create or replace function pg_temp.tenant() returns uuid language sql stable as
  $$ select current_setting('volume.tenant')::uuid $$;
create or replace function pg_temp.at(ago interval) returns timestamptz language sql stable as
  $$ select current_setting('volume.at')::timestamptz - ago $$;
create or replace function pg_temp.many(kind text) returns integer language sql stable as
  $$ select current_setting('volume.' || kind)::integer $$;
create or replace function pg_temp.nth(kind text, n integer) returns uuid language sql stable as
  $$ select md5(current_setting('volume.tenant') || kind || n)::uuid $$;
create or replace function pg_temp.customer_of(m integer) returns integer language sql stable as
  $$ select case when m % 10 < 6 then 1 else 2 + m % (pg_temp.many('customers') - 1) end $$;
create or replace function pg_temp.contact_of(n integer) returns integer language sql stable as
  $$ select 1 + n % pg_temp.many('contacts') $$;
create or replace function pg_temp.site_of(m integer) returns integer language sql stable as
  $$ select (pg_temp.customer_of(m) - 1) * 20 + m % 20 $$;

do $$
declare
  walled text;
begin
  for walled in select tablename from pg_tables where schemaname = 'public' and rowsecurity loop
    execute format('alter table %I no force row level security', walled);
  end loop;
end
$$;

insert into staff_member (tenant_id, id, name, employee_number, created_at)
select pg_temp.tenant(), pg_temp.nth('staff', n), '员工' || lpad(n::text, 4, '0'), 'E' || n, pg_temp.at(n * interval '1 hour')
from generate_series(1, 1000) as n;

insert into skill (tenant_id, id, name, created_at)
select pg_temp.tenant(), pg_temp.nth('skill', n), '技能' || n, pg_temp.at(n * interval '1 hour') from generate_series(1, 30) as n;

insert into staff_skill (tenant_id, staff_id, skill_id, level)
select pg_temp.tenant(), pg_temp.nth('staff', n), pg_temp.nth('skill', 1 + (n + k) % 30), 1 + n % 4
from generate_series(1, 1000) as n, generate_series(0, 3) as k;

insert into staff_certificate (tenant_id, id, staff_id, name, expires_on, created_at)
select pg_temp.tenant(), pg_temp.nth('certificate', n), pg_temp.nth('staff', 1 + n % 1000), '证书' || n,
  case when n % 5 > 0 then pg_temp.at((n - 200) * interval '1 day')::date end, pg_temp.at(n * interval '1 hour')
from generate_series(1, 3000) as n;

-- five days in the month, for ten years; the newest leave is to come
insert into staff_leave (tenant_id, id, staff_id, kind, starts_at, ends_at, created_at)
select pg_temp.tenant(), pg_temp.nth('leave', n), pg_temp.nth('staff', 1 + n % 1000), 'annual',
  pg_temp.at((n / 10 - 40) * interval '1 day'), pg_temp.at((n / 10 - 45) * interval '1 day'), pg_temp.at(n * interval '1 hour')
from generate_series(1, 20000) as n;

insert into team (tenant_id, id, name, line, created_at)
select pg_temp.tenant(), pg_temp.nth('team', n), '班组' || n, 1 + n % 3, pg_temp.at(n * interval '1 hour')
from generate_series(1, 12) as n;

insert into team_member (tenant_id, team_id, staff_id)
select pg_temp.tenant(), pg_temp.nth('team', 1 + n % 12), pg_temp.nth('staff', n) from generate_series(1, 1000) as n;

insert into sign_in_account (tenant_id, id, kind, subject_id, email, name, password_hash, locale, theme, created_at)
select tenant_id, pg_temp.nth('account', n), 'staff', id, 'e' || n || '@example.cn', name, '-', 'zh-CN', 'system', created_at
from generate_series(1, 1000) as n join staff_member on id = pg_temp.nth('staff', n);

insert into account_role (tenant_id, account_id, role_id)
select role.tenant_id, pg_temp.nth('account', n), role.id
from generate_series(1, 1000) as n
join role on tenant_id = pg_temp.tenant() and code = case when n % 50 = 0 then 'dispatcher' else 'first_line' end;

insert into session (tenant_id, id, secret_hash, account_id, created_at, last_seen_at, expires_at)
select pg_temp.tenant(), pg_temp.nth('session', n), 'session ' || n, pg_temp.nth('account', 1 + n % 1000),
  pg_temp.at(n * interval '1 minute'), pg_temp.at(n * interval '1 minute'), pg_temp.at(n * interval '1 minute' - interval '12 hours')
from generate_series(1, 3000) as n;

insert into customer (tenant_id, id, name, status, account_manager_id, created_at)
select pg_temp.tenant(), pg_temp.nth('customer', n), '客户' || lpad(n::text, 4, '0'),
  case when n % 7 = 0 then 'ended' else 'active' end, pg_temp.nth('staff', 1 + n % 9), pg_temp.at(n * interval '1 hour')
from generate_series(1, pg_temp.many('customers')) as n;

insert into site (tenant_id, id, customer_id, name, time_zone, created_at)
select pg_temp.tenant(), pg_temp.nth('site', n), pg_temp.nth('customer', 1 + n / 20), '场所' || n, 'Asia/Shanghai',
  pg_temp.at(n * interval '1 hour')
from generate_series(0, pg_temp.many('customers') * 20 - 1) as n;

insert into calendar_layer (tenant_id, id, customer_id, layer, valid_from)
select pg_temp.tenant(), pg_temp.nth('layer', n), pg_temp.nth('customer', 1 + n % pg_temp.many('customers')), '{}', pg_temp.at(n * interval '1 hour')
from generate_series(1, pg_temp.many('customers') * 100) as n;

insert into contract (tenant_id, id, customer_id, number, name, kind, status, starts_on, status_at, created_at)
select tenant_id, pg_temp.nth('entitling', 1 + row_number() over (order by id)::integer), id, 'R-' || id, '运维', 'yearly_support',
  'active', '2020-01-01', created_at, created_at from customer where tenant_id = pg_temp.tenant();

insert into contract_right (tenant_id, id, customer_id, contract_id, rule, kind, counted_from, state, arose_at, evidence)
select contract.tenant_id, gen_random_uuid(), contract.customer_id, contract.id, 'rule_1', 'termination', date '2020-01-01' + n,
  case when n % 50 = 0 then 'open' else 'waived' end, pg_temp.at(n * interval '1 day'), '[]'
from contract, generate_series(1, 60) as n where contract.tenant_id = pg_temp.tenant() and contract.name = '运维';

insert into contract (tenant_id, id, customer_id, number, name, kind, status, starts_on, ends_on, status_at, created_at)
select pg_temp.tenant(), pg_temp.nth('contract', n), pg_temp.nth('customer', 1 + (n - 1) % pg_temp.many('customers')), 'S-' || n,
  '服务', 'prepaid', case when n % 50 = 0 then 'active' else 'ended' end, date '2016-01-01' + n % 3000,
  case when n % 50 = 0 then (pg_temp.at('0') + n % 400 * interval '1 day')::date else date '2017-01-01' + n % 3000 end,
  pg_temp.at(n * interval '1 day'), pg_temp.at(n * interval '1 day')
from generate_series(1, pg_temp.many('customers') * 100) as n;

insert into contract_party (tenant_id, id, customer_id, contract_id, role, from_day)
select tenant_id, gen_random_uuid(), customer_id, id, 'buyer', starts_on from contract where tenant_id = pg_temp.tenant();

insert into contract_quota (tenant_id, id, customer_id, contract_id, name, unit, period, amount, carries_over, from_day)
select pg_temp.tenant(), pg_temp.nth('quota', n), pg_temp.nth('customer', n), pg_temp.nth('contract', n), '工时', 'minute', 'month',
  600, false, '2020-01-01'
from generate_series(1, pg_temp.many('customers')) as n;

insert into quota_entry (tenant_id, id, customer_id, quota_id, kind, period_from, amount, subject_customer_id, at)
select pg_temp.tenant(), gen_random_uuid(), pg_temp.nth('customer', n), pg_temp.nth('quota', n), 'use', date '2020-01-01' + m / 30, -5,
  pg_temp.nth('customer', n), pg_temp.at(m * interval '1 day')
from generate_series(1, pg_temp.many('customers')) as n, generate_series(1, 300) as m;

insert into department (tenant_id, id, customer_id, name, created_at)
select pg_temp.tenant(), pg_temp.nth('department', n), pg_temp.nth('customer', 1 + n / 20), '部门' || n,
  pg_temp.at(n * interval '1 hour')
from generate_series(0, pg_temp.many('customers') * 20 - 1) as n;

insert into contact (tenant_id, id, customer_id, site_id, department_id, name, employee_number, is_vip, created_at, retired_at)
select pg_temp.tenant(), pg_temp.nth('contact', m), pg_temp.nth('customer', pg_temp.customer_of(m)),
  pg_temp.nth('site', pg_temp.site_of(m)), pg_temp.nth('department', pg_temp.site_of(m)), '联系人' || m, 'C' || m,
  m % 41 = 0, pg_temp.at(m * interval '10 minutes'), case when m % 11 = 0 then pg_temp.at('0') end
from generate_series(1, pg_temp.many('contacts')) as m;

insert into look_up (tenant_id, customer_id, kind, token, id)
select pg_temp.tenant(), pg_temp.nth('customer', pg_temp.customer_of(m)), 'contact', token, pg_temp.nth('contact', m)
from generate_series(1, pg_temp.many('contacts')) as m, unnest(array['联系人' || m, 'c' || m, m % 10000 || 'x' || m]) as token;

insert into customer_system (tenant_id, id, customer_id, name, created_at)
select pg_temp.tenant(), pg_temp.nth('system', n), pg_temp.nth('customer', n), '邮箱', pg_temp.at(n * interval '1 hour')
from generate_series(1, pg_temp.many('customers')) as n;

insert into system_account (tenant_id, id, customer_id, contact_id, system_id, account_name, granted_on, revoked_on, created_at)
select pg_temp.tenant(), pg_temp.nth('system account', m), pg_temp.nth('customer', pg_temp.customer_of(m)), pg_temp.nth('contact', m),
  pg_temp.nth('system', pg_temp.customer_of(m)), 'c' || m, '2020-01-06', case when m % 22 = 0 or m % 37 = 0 then date '2024-01-05' end,
  pg_temp.at(m * interval '10 minutes')
from generate_series(1, pg_temp.many('contacts')) as m;

insert into look_up (tenant_id, customer_id, kind, token, id)
select tenant_id, customer_id, 'site', name, id from site where tenant_id = pg_temp.tenant() and name like '场所%';

insert into look_up (tenant_id, customer_id, kind, token, id)
select tenant_id, id, 'customer', name, id from customer where tenant_id = pg_temp.tenant() and name like '客户%';

insert into asset (tenant_id, id, customer_id, number, name, kind, status, user_id, site_id, serial_number, created_at, retired_at)
select pg_temp.tenant(), pg_temp.nth('asset', m), pg_temp.nth('customer', pg_temp.customer_of(m)), 'M-' || lpad(m::text, 6, '0'),
  '电脑' || m, (array['desktop', 'desktop', 'laptop', 'printer'])[1 + m % 4],
  case when m % 13 = 0 then 'retired' when m % 17 = 0 then 'in_repair' else 'in_use' end,
  pg_temp.nth('contact', m), pg_temp.nth('site', pg_temp.site_of(m)), 'SN' || m,
  pg_temp.at(m * interval '10 minutes'), case when m % 13 = 0 then pg_temp.at('0') end
from generate_series(1, pg_temp.many('contacts')) as m;

insert into covered_device (tenant_id, id, customer_id, contract_id, asset_id, from_day, until_day, is_annexed)
select pg_temp.tenant(), gen_random_uuid(), pg_temp.nth('customer', pg_temp.customer_of(m)),
  pg_temp.nth('contract', pg_temp.customer_of(m)), pg_temp.nth('asset', m), date '2020-01-01' + m % 900,
  case when m % 13 = 0 then date '2024-01-01' end, m % 10 > 0
from generate_series(1, pg_temp.many('contacts')) as m;

insert into look_up (tenant_id, customer_id, kind, token, id)
select tenant_id, customer_id, 'asset', token, id from asset, unnest(array[lower(number), lower(serial_number), name]) as token
where tenant_id = pg_temp.tenant() and number like 'M-%';

insert into look_up_internal (tenant_id, kind, token, id)
select tenant_id, 'staff', name, id from staff_member where tenant_id = pg_temp.tenant() and name like '员工%';

analyze;

insert into ticket (tenant_id, id, customer_id, number, foreign_number, imported_by, kind, status, waiting_reason, title,
  caller_id, affected_id, site_id, asset_id, category_id, channel, impact, urgency, priority, recorder_id, owner_id, assignee_id,
  team_id, recorded_at, resolved_at, closed_at, resolution_code, handling_mode, next_due_at, overdue_at)
select pg_temp.tenant(), pg_temp.nth('ticket', n), pg_temp.nth('customer', pg_temp.customer_of(m)),
  'INC-2025-' || lpad(n::text, 6, '0'), case when n % 3 = 0 then 'F' || n end, case when n % 3 = 0 then 'servicenow' end,
  (array['incident', 'incident', 'incident', 'service_request', 'question'])[1 + n % 5],
  status, case when status = 'waiting' then 'awaiting_customer' end, '打印机卡纸 ' || n,
  pg_temp.nth('contact', m), case when n % 9 = 0 then pg_temp.nth('contact', m) end, pg_temp.nth('site', pg_temp.site_of(m)),
  case when n % 4 = 0 then pg_temp.nth('asset', m) end, categories.ids[1 + n % cardinality(categories.ids)], (array['phone', 'phone', 'email', 'portal'])[1 + n % 4],
  'degraded', 'normal', (array['P1', 'P2', 'P3', 'P3', 'P4'])[1 + n % 5],
  pg_temp.nth('staff', 1 + n % 30), pg_temp.nth('staff', 1 + n % 40),
  case when n % 8 > 0 then pg_temp.nth('staff', 1 + n % 60) end, pg_temp.nth('team', 1 + n % 12), at,
  case when status in ('closed', 'resolved') then at + interval '3 hours' end,
  case when status = 'closed' then at + interval '5 hours' end,
  case when status = 'closed' then (array['permanent', 'workaround'])[1 + n % 2] end,
  case when status = 'closed' then (array['remote', 'on_site'])[1 + n % 2] end,
  case when status in ('registered', 'in_progress') then at + interval '8 hours' end,
  case when n % 6 = 0 then at + interval '8 hours' end
from (
  select n, pg_temp.contact_of(n) as m, pg_temp.at(n * interval '5 minutes') as at,
    case when n % 20 = 0 then (array['registered', 'in_progress', 'waiting', 'resolved', 'in_progress'])[1 + n / 20 % 5]
    when n % 50 = 7 then 'cancelled' else 'closed' end as status
  from generate_series(1, pg_temp.many('tickets')) as n
) as numbered, (select array_agg(id order by path) as ids from category where tenant_id = pg_temp.tenant()) as categories;

create temp table filled as
  select right(number, 6)::integer as n, tenant_id, id, customer_id, recorded_at, next_due_at
  from ticket where tenant_id = pg_temp.tenant() and number like 'INC-2025-%';

analyze;

insert into ticket_document (tenant_id, customer_id, ticket_id, recorded_at, public_words, internal_words)
select tenant_id, customer_id, id, recorded_at, words, words from filled, lateral (select
  (case when n % 2 = 0 then '''打印'':1 ''印机'':2 ' else '''网络'':1 ' end || '''t' || n || ''':3 ' || string_agg('w' || n * step % 3001, ' '))::tsvector
  as words from generate_series(1, 30) as step
) as worded;

insert into ticket_status (tenant_id, customer_id, ticket_id, number, at, status)
select tenant_id, customer_id, id, step, recorded_at, 'registered' from filled, generate_series(1, 2) as step;

insert into ticket_entry (tenant_id, id, customer_id, ticket_id, kind, audience, author_kind, author_id, author_name, body, written_at)
select tenant_id, pg_temp.nth('entry', n), customer_id, id, 'note', case when n % 2 = 0 then 'public' else 'internal' end,
  'contact', pg_temp.nth('contact', n % 1000), '王芳', '已处理', recorded_at from filled;

insert into time_entry (tenant_id, id, customer_id, ticket_id, staff_id, kind, started_at, ended_at, minutes, is_billable, recorded_at)
select tenant_id, pg_temp.nth('time', n), customer_id, id, pg_temp.nth('staff', 1 + n % 200), 'remote', recorded_at,
  recorded_at + interval '15 minutes', 15, false, recorded_at from filled where n % 4 = 0;

insert into attachment (tenant_id, id, customer_id, subject_kind, subject_id, name, media_type, byte_count, content, preview,
  audience, added_by_kind, added_by_id, added_by_name, created_at)
select tenant_id, pg_temp.nth('attachment', n), customer_id, 'ticket', id, n || '.png', 'image/png', 9, md5(n::text) || md5(n::text),
  md5('p' || n) || md5('p' || n), case when n % 2 = 0 then 'public' else 'internal' end, 'contact', pg_temp.nth('contact', n % 1000), '王芳', recorded_at from filled;

insert into clock (tenant_id, id, customer_id, subject_kind, subject_id, kind, line_id, calendar_id, phase, result,
  elapsed_seconds, counted_to, started_at, promised_at, terms_from, deadline_at, next_step_at, pauses)
select filled.tenant_id, pg_temp.nth('clock', n), customer_id, 'ticket', filled.id, 'resolution', line.id, line.calendar_id,
  case when next_due_at is null then 'stopped' else 'running' end, 'open', 0, recorded_at, recorded_at, recorded_at, recorded_at, next_due_at, next_due_at, '[]'
from filled, (select id, calendar_id from agreement_line where tenant_id = pg_temp.tenant() limit 1) as line;

insert into agreement (tenant_id, id, name, level, customer_id, created_at)
select pg_temp.tenant(), pg_temp.nth('agreement', n), '协议' || n, case when n % 5 = 0 then 'ola' else 'sla' end,
  pg_temp.nth('customer', 1 + n % pg_temp.many('customers')), pg_temp.at(n * interval '1 hour')
from generate_series(1, 3000) as n;

insert into what_if (tenant_id, id, name, from_day, until_day, scenario, state, asked_at)
select pg_temp.tenant(), pg_temp.nth('what_if', n), '推算' || n, '2026-01-01', '2026-12-31', '{"pauses": "none"}', 'done',
  pg_temp.at(n * interval '1 hour')
from generate_series(1, 1000) as n;

insert into what_if_clock (tenant_id, id, customer_id, what_if_id, subject_kind, subject_id, level, kind, run, started_at, result)
select tenant_id, pg_temp.nth('what_if_clock', n), customer_id, pg_temp.nth('what_if', 1 + n % 4), 'ticket', id, 'sla', 'resolution',
  1, recorded_at, 'met' from filled;

insert into clock_step (tenant_id, id, customer_id, clock_id, subject_kind, subject_id, rule_id, step, repetition, due_at, fired_at,
  is_late, moment, deeds)
select filled.tenant_id, pg_temp.nth('step', n), customer_id, pg_temp.nth('clock', n), 'ticket', filled.id, rule.id, 75, 0, recorded_at,
  recorded_at, false, '{"kind": "share", "percent": 75}', '[{"kind": "move_up"}]'
from filled, (select id from escalation_rule where tenant_id = pg_temp.tenant() limit 1) as rule where n % 2 = 0;

-- somebody helped themselves for every fourth ticket
insert into self_help_visit (tenant_id, id, customer_id, category_id, version_id, answers, via, helped_at)
select filled.tenant_id, pg_temp.nth('visit', n), customer_id, tree.category_id, version.id, '[]', 'label', recorded_at
from filled, (select id, category_id from question_tree where tenant_id = pg_temp.tenant() limit 1) as tree
  join question_tree_version as version on version.tree_id = tree.id and version.tenant_id = pg_temp.tenant()
where n % 4 = 0;

-- every second ticket was asked about; a few wait to be called, one in a hundred is made good
insert into survey (tenant_id, id, customer_id, ticket_id, round, contact_id, version_id, way, state, sent_at, expires_at, ended_at,
  score, answered_as)
select filled.tenant_id, pg_temp.nth('survey', n), customer_id, filled.id, 1, pg_temp.nth('contact', pg_temp.contact_of(n)), version.id,
  case when n % 4 = 0 then 'phone' else 'portal' end, case when n % 40 = 0 then 'sent' else 'answered' end, recorded_at,
  recorded_at + interval '4000 days', case when n % 40 = 0 then null else recorded_at end,
  case when n % 40 = 0 then null else 1 + n % 5 end, case when n % 40 = 0 then null else 'contact' end
from filled, (select id from questionnaire_version where tenant_id = pg_temp.tenant() limit 1) as version where n % 2 = 0;

insert into recovery_task (tenant_id, id, customer_id, survey_id, ticket_id, owner_id, opened_at, due_at)
select tenant_id, pg_temp.nth('recovery', n), customer_id, pg_temp.nth('survey', n), id, pg_temp.nth('staff', 1 + n % 200), recorded_at,
  recorded_at + interval '2 days' from filled where n % 100 = 0;

-- a thousand announcements to every tenth customer, read by some
insert into announcement (tenant_id, id, title, body, kind, audience, shows_from, goes_by_mail, posted_at, created_at)
select pg_temp.tenant(), pg_temp.nth('announcement', n), '停机维护' || n, '周末维护', 'planned', '{}', pg_temp.at(n * interval '1 hour'),
  false, case when n % 100 = 0 then null else pg_temp.at(n * interval '1 hour') end, pg_temp.at(n * interval '1 hour')
from generate_series(1, 1000) as n;

insert into announcement_posting (tenant_id, id, announcement_id, customer_id, title, body, kind, shows_from)
select pg_temp.tenant(), pg_temp.nth('posting', n * 1000 + c), pg_temp.nth('announcement', n), pg_temp.nth('customer', c), '停机维护', '周末维护',
  'planned', pg_temp.at(n * interval '1 hour')
from generate_series(1, 1000) as n, generate_series(1, pg_temp.many('customers'), 10) as c;

insert into announcement_reading (tenant_id, customer_id, posting_id, announcement_id, contact_id, read_at)
select c.tenant_id, c.customer_id, p.id, p.announcement_id, c.id, p.shows_from
from announcement_posting p join contact c on c.tenant_id = p.tenant_id and c.customer_id = p.customer_id
where p.tenant_id = pg_temp.tenant() and p.announcement_id in (pg_temp.nth('announcement', 3), pg_temp.nth('announcement', 7));

-- what was asked for approval of machines, one in fifty waiting
insert into approval (tenant_id, id, customer_id, subject_kind, subject_id, question, facts, state, asked_at, ended_at, is_for_customer)
select pg_temp.tenant(), pg_temp.nth('approval', n), pg_temp.nth('customer', 1 + n % pg_temp.many('customers')), 'asset',
  pg_temp.nth('asset', n), 'asset.scrapping', '{}', case when n % 50 = 0 then 'asked' else 'approved' end,
  pg_temp.at(n * interval '1 hour'), case when n % 50 = 0 then null else pg_temp.at(n * interval '1 hour') end, false
from generate_series(1, 5000) as n;
insert into approval_seat (tenant_id, approval_id, position, customer_id, side, permission)
select tenant_id, id, 0, customer_id, 'staff', 'approval.decide' from approval where tenant_id = pg_temp.tenant();
insert into approval_decision (tenant_id, approval_id, position, customer_id, decision, staff_id, decided_at)
select tenant_id, id, 0, customer_id, 'approved', pg_temp.nth('staff', 1), ended_at
from approval where tenant_id = pg_temp.tenant() and state = 'approved';

-- whom the provider buys from
insert into supplier (tenant_id, id, name, kinds, created_at)
select pg_temp.tenant(), pg_temp.nth('supplier', n), '供应商' || lpad(n::text, 4, '0'), array['supplier'], pg_temp.at(n * interval '1 hour')
from generate_series(1, 1000) as n;

-- a catalogue of models, and what machines said before: five changes and three parts each
insert into asset_model (tenant_id, id, maker, name, title, source, created_at)
select pg_temp.tenant(), pg_temp.nth('asset_model', n), '联想', 'T' || n, '联想 T' || n, 'delivered', pg_temp.at(n * interval '1 hour')
from generate_series(1, 3000) as n;
insert into asset_change (tenant_id, id, customer_id, asset_id, at, field, after, source, actor_kind)
select tenant_id, gen_random_uuid(), customer_id, id, created_at + n * interval '1 day', 'seat', to_jsonb(n::text), 'person', 'staff'
from asset, generate_series(1, 5) as n where tenant_id = pg_temp.tenant();
insert into asset_component (tenant_id, id, customer_id, asset_id, kind, slot, name, source, fitted_at)
select tenant_id, gen_random_uuid(), customer_id, id, 'memory', n::text, 'DDR4', 'inventory', created_at
from asset, generate_series(1, 3) as n where tenant_id = pg_temp.tenant();
insert into asset_mac (tenant_id, customer_id, asset_id, mac)
select tenant_id, customer_id, id, upper(regexp_replace('3c' || lpad(to_hex(row_number() over ()), 10, '0'), '(..)(?!$)', '\1:', 'g'))
from asset where tenant_id = pg_temp.tenant();

-- what agents reported: a report of each machine, one in a hundred waiting, and the signs it is known by
-- papers: one of every machine, in two versions
insert into document (tenant_id, id, customer_id, asset_id, title, kind, is_released, created_at, changed_at)
select tenant_id, id, customer_id, id, '配置 ' || number, 'configuration', row_number() over () % 10 = 0, created_at, created_at
from asset where tenant_id = pg_temp.tenant();
insert into document_version (tenant_id, id, customer_id, document_id, number, dated_on, author_name, pasted_as, words, created_at)
select d.tenant_id, gen_random_uuid(), d.customer_id, d.id, v, date '2026-11-01' + v, '张伟', 'a.cfg', 'hostname ' || d.title, d.created_at
from document d, generate_series(1, 2) as v where d.tenant_id = pg_temp.tenant();
insert into document_index (tenant_id, customer_id, document_id, changed_at, words)
select tenant_id, customer_id, id, changed_at, to_tsvector('simple', 'hostname ' || right(id::text, 6)) from document where tenant_id = pg_temp.tenant();
insert into inventory_token (tenant_id, id, customer_id, name, secret_hash, created_at)
select tenant_id, id, id, '总部', 'hash ' || id, created_at from customer where tenant_id = pg_temp.tenant();
insert into inventory_report (tenant_id, id, customer_id, token_id, content, bytes, agent_id, received_at, state, asset_id)
select tenant_id, id, customer_id, customer_id, 'content ' || id, 1000, 'agent ' || id, created_at,
  case when row_number() over () % 100 = 0 then 'review' else 'applied' end, id
from asset where tenant_id = pg_temp.tenant();
insert into protection_state (tenant_id, asset_id, customer_id, antivirus_product, antivirus_enabled, definitions_on, antivirus_source, antivirus_at)
select tenant_id, id, customer_id, '火绒', true, date '2026-11-18', 'inventory', created_at
from asset where tenant_id = pg_temp.tenant();
insert into virus_event (tenant_id, id, customer_id, asset_id, virus_name, found_at, action, source, recorded_at)
select tenant_id, gen_random_uuid(), customer_id, id, 'Trojan.' || right(number, 2), created_at, 'cleaned', 'import', created_at
from asset where tenant_id = pg_temp.tenant();
insert into protection_week (tenant_id, customer_id, week_on, counted_at, machines, protected, age3, age7, age30, age_over, age_unknown,
  unpatched, patches_unknown, without_ids)
select pg_temp.tenant(), pg_temp.nth('customer', n), date '2026-11-16' - 7 * w, pg_temp.at(interval '0'), 10, 9, 9, 0, 0, 0, 0, 0, 10,
  array[pg_temp.nth('asset', n)]
from generate_series(1, pg_temp.many('customers')) as n, generate_series(0, 50) as w;
insert into backup_record (tenant_id, asset_id, customer_id, data_kind, cycle_days, data_since, due_on)
select tenant_id, id, customer_id, 'cloud', 7, date '2026-11-01', date '2026-11-15' + (row_number() over (order by number) % 400)::integer
from asset where tenant_id = pg_temp.tenant();
update inventory_report set is_latest = true where tenant_id = pg_temp.tenant() and state = 'applied';
insert into inventory_scan (tenant_id, id, customer_id, file_name, content, bytes, state, created_at, created_by_id)
select tenant_id, gen_random_uuid(), id, 'scan.xml', '', 1000, 'done', created_at,
  (select id from staff_member where tenant_id = pg_temp.tenant() limit 1)
from customer, generate_series(1, 20) where tenant_id = pg_temp.tenant();
insert into inventory_sign (tenant_id, kind, value, customer_id, asset_id, report_id, seen_at)
select tenant_id, 'agent', agent_id, customer_id, asset_id, id, received_at
from inventory_report where tenant_id = pg_temp.tenant();

-- software: products with a rule and a name each, five programs on each machine, licences with somebody who has one
insert into software_product (tenant_id, id, name, licensing, stage, is_forbidden, created_at)
select pg_temp.tenant(), pg_temp.nth('software_product', n), '软件' || lpad(n::text, 4, '0'), 'perpetual', 'manage', false,
  pg_temp.at(n * interval '1 hour')
from generate_series(1, 1000) as n;
insert into title_rule (tenant_id, id, pattern, publisher_pattern, product_id, created_at)
select pg_temp.tenant(), pg_temp.nth('title_rule', n), 'program ' || n || '*', '', pg_temp.nth('software_product', n),
  pg_temp.at(n * interval '1 hour')
from generate_series(1, 1000) as n;
insert into software_title (tenant_id, id, name_key, publisher_key, name, state, product_id, rule_id, machines, seen_at)
select pg_temp.tenant(), pg_temp.nth('software_title', n), 'program ' || n, '', 'Program ' || n,
  case when n > 1000 then 'unknown' else 'known' end,
  case when n <= 1000 then pg_temp.nth('software_product', n) end,
  case when n <= 1000 then pg_temp.nth('title_rule', n) end, n % 97, pg_temp.at(n * interval '1 minute')
from generate_series(1, 4000) as n;
insert into installation (tenant_id, id, customer_id, asset_id, title_id, version, source, found_at)
select tenant_id, gen_random_uuid(), customer_id, id, pg_temp.nth('software_title', 1 + (at * 5 + n) % 4000), '1.0', 'inventory',
  created_at + n * interval '1 minute'
from (select *, row_number() over (order by id)::integer as at from asset where tenant_id = pg_temp.tenant()) as machine,
  generate_series(1, 5) as n;
insert into licence (tenant_id, id, customer_id, product_id, metric, quantity, ends_on, notice_days, created_at)
select pg_temp.tenant(), pg_temp.nth('licence', n), pg_temp.nth('customer', 1 + n % pg_temp.many('customers')),
  pg_temp.nth('software_product', 1 + n % 1000), 'device', 10, date '2026-01-01' + n, 30, pg_temp.at(n * interval '1 hour')
from generate_series(1, 3000) as n;
insert into licence_use (tenant_id, id, customer_id, licence_id, asset_id, since)
select licence.tenant_id, gen_random_uuid(), licence.customer_id, licence.id,
  (select id from asset where asset.tenant_id = licence.tenant_id and asset.customer_id = licence.customer_id limit 1),
  licence.created_at
from licence where tenant_id = pg_temp.tenant()
  and exists (select from asset where asset.tenant_id = licence.tenant_id and asset.customer_id = licence.customer_id);

-- what customers need, some of it decided
insert into need (tenant_id, id, customer_id, source, title, heard_at, recorded_at, decision, decided_at)
select tenant_id, pg_temp.nth('need', n), customer_id, 'visit', '希望无线投屏', recorded_at, recorded_at,
  case when n % 3 = 0 then 'do' end, case when n % 3 = 0 then recorded_at end
from filled where n % 10 = 0;

insert into held_notice (tenant_id, id, customer_id, staff_id, kind, key, subject_kind, subject_id, params, due_at, held_at)
select tenant_id, pg_temp.nth('held', n), customer_id, pg_temp.nth('staff', 1 + n % 60), 'ticket.step_reached', pg_temp.nth('step', n),
  'ticket', id, '{}', recorded_at + interval '100 days', recorded_at from filled where n % 4 = 0;

insert into event (tenant_id, id, recorded_at, occurred_at, subject_kind, subject_id, customer_id, kind, version, actor_kind,
  actor_id, origin, audience, payload)
select tenant_id, pg_temp.nth('event', n * 2 + step), recorded_at, recorded_at, 'ticket', id, customer_id,
  case when n % 50 = 0 then 'ticket.reopened' when step = 0 then 'ticket.recorded' else 'ticket.resolved' end,
  1, 'staff', pg_temp.nth('staff', 1 + n % 60), 'web', 'internal', '{}' from filled, generate_series(0, 1) as step;

insert into event_text (tenant_id, event_id, customer_id, salt, text)
select tenant_id, pg_temp.nth('event', n * 2), customer_id, '\x00', '{}' from filled;

insert into event_delivery (tenant_id, event_id, consumer, customer_id, due_at)
select tenant_id, pg_temp.nth('event', n * 2), 'service-desk.index', customer_id, recorded_at from filled where n % 5 = 0;

insert into seal (tenant_id, number, sealed_at, from_tx, below_tx, event_count, previous_hash, hash)
select pg_temp.tenant(), n, pg_temp.at('1 hour'), '0', (pg_current_xact_id()::text::bigint + 1)::text::xid8, 0, '\x00', '\x00'
from generate_series(1, 500) as n;

insert into idempotent_request (tenant_id, key_hash, body_hash, made_at, status, answer)
select pg_temp.tenant(), 'key ' || n, '-', pg_temp.at(n * interval '20 seconds'), 201, '{}' from generate_series(1, 10000) as n;

insert into sign_in_attempt (tenant_id, email, failures, last_failed_at)
select pg_temp.tenant(), 'x' || n || '@example.cn', 1, pg_temp.at(n * interval '1 minute') from generate_series(1, 3000) as n;

insert into import (tenant_id, id, noun, state, file_name, byte_count, content, started_by, asked_by, created_at, turn, alive_at)
select pg_temp.tenant(), pg_temp.nth('import', n), 'contacts', 'done', '通讯录.xlsx', 1, '-', pg_temp.nth('staff', 1), pg_temp.nth('staff', 1),
  pg_temp.at(n * interval '1 hour'), pg_temp.nth('turn', n), pg_temp.at(n * interval '1 hour')
from generate_series(1, 400) as n;

insert into import_row (tenant_id, import_id, number, cells, outcome, record_id, revision_after, written_at)
select pg_temp.tenant(), pg_temp.nth('import', 1 + n / 10000), 2 + n % 10000, '["联系人"]', case when n % 10 = 0 then 'fault' else 'create' end,
  case when n % 10 <> 0 and n % 10000 < 5000 then pg_temp.nth('contact', 1 + n % 1000) end, 1,
  case when n % 10 <> 0 and n % 10000 < 5000 then pg_temp.at('1 hour') end
from generate_series(0, 39999) as n;

insert into bulk_run (tenant_id, id, act, input, state, asked_count, done_count, refused_count, started_by_id, created_at)
select pg_temp.tenant(), pg_temp.nth('bulk_run', n), 'assign', '{}', 'done', 10, 9, 1, pg_temp.nth('staff', 1 + n % 500),
  pg_temp.at(n * interval '1 minute')
from generate_series(1, 3000) as n;

insert into bulk_run_item (tenant_id, customer_id, run_id, number, ticket_id, outcome)
select tenant_id, customer_id, pg_temp.nth('bulk_run', 1 + n % 3000), n, id, case when n % 10 = 0 then 'ticket.not_yours' else 'done' end
from filled where n <= 9000;

insert into saved_view (tenant_id, id, list, name, owner_id, shared_with, query, position, created_at)
select pg_temp.tenant(), pg_temp.nth('saved_view', n), (array['tickets', 'contacts', 'assets', 'customers'])[1 + n % 4], '视图 ' || n,
  pg_temp.nth('staff', 1 + n % 1000), 'nobody', '{}', 0, pg_temp.at(n * interval '1 minute')
from generate_series(1, 4000) as n;

insert into notification (tenant_id, id, customer_id, account_id, event_id, kind, subject_kind, subject_id, params, created_at, read_at)
select tenant_id, pg_temp.nth('notification', n), customer_id, pg_temp.nth('account', 1 + n % 20), pg_temp.nth('event', n), 'ticket.replied', 'ticket',
  id, '{}', recorded_at, case when n % 7 > 0 then recorded_at end
from filled;

insert into outgoing_mail (tenant_id, id, customer_id, to_address, kind, subject_kind, subject_id, locale, params, message_id,
  state, created_at, next_try_at)
select tenant_id, pg_temp.nth('mail', n), customer_id, 'x' || n || '@example.cn', 'ticket.replied', 'ticket', id, 'zh-CN', '{}',
  '<' || n || '@example.cn>', case when n % 100 = 0 then 'waiting' else 'sent' end, recorded_at,
  case when n % 100 = 0 then recorded_at end
from filled;

insert into mailbox (tenant_id, id, name, address, host, port, security, user_name, password, envelope_key, folder, most_bytes, takes_old,
  is_active, next_try_at, created_at)
select pg_temp.tenant(), pg_temp.nth('mailbox', n), '邮箱 ' || n, 'box' || n || '@example.cn', 'imap.example.cn', 993, 'tls', 'x', 'x', 'x',
  'INBOX', 1048576, false, false, pg_temp.at(interval '0'), pg_temp.at(n * interval '1 minute')
from generate_series(1, 20) as n;

insert into major_incident (tenant_id, id, title, state, began_at, declared_at, stood_down_at, closed_at, steps, update_minutes, actions, created_at)
select pg_temp.tenant(), pg_temp.nth('major', n), '断网 ' || n, case when n <= 3 then 'running' else 'closed' end,
  pg_temp.at(n * interval '1 hour'), pg_temp.at(n * interval '1 hour'),
  case when n > 3 then pg_temp.at(n * interval '1 hour') end, case when n > 3 then pg_temp.at(n * interval '1 hour') end,
  '[]', 30, '[]', pg_temp.at(n * interval '1 hour')
from generate_series(1, 2000) as n;

insert into channel_record (tenant_id, id, customer_id, kind, came_at, address, label, state)
select tenant_id, pg_temp.nth('mail_record', n), customer_id, 'mail', recorded_at, 'x' || n || '@example.cn', '报修 ' || n, 'open'
from filled where n <= 20000;

insert into incoming_mail (tenant_id, id, customer_id, mailbox_id, channel_record_id, epoch, uid_validity, uid, state, message_id,
  reference_ids, from_address, addresses, subject, came_at, fetched_at, fresh_text, outside_pictures, raw, raw_bytes)
select tenant_id, pg_temp.nth('incoming_mail', n), customer_id, pg_temp.nth('mailbox', 1 + n % 20), pg_temp.nth('mail_record', n), 1, 1, n,
  case when n % 200 = 0 then 'review' else 'taken' end, '<' || n || '@example.cn>', '{}', 'x' || n % 900 || '@example.cn', '{}',
  '报修 ' || n, recorded_at, recorded_at, '打印机坏了', 0, 'raw' || n, 1000
from filled where n <= 20000;

insert into mail_intake (tenant_id, id, customer_id, sameness, found_by, ticket_id, next_try_at, settled_at, created_at)
select tenant_id, pg_temp.nth('incoming_mail', n), customer_id, 'same' || n, 'sender', id, case when n % 500 = 0 then recorded_at end,
  recorded_at, recorded_at
from filled where n <= 20000;

insert into blocked_address (tenant_id, id, address, reason, created_at, blocked_by_id)
select pg_temp.tenant(), pg_temp.nth('blocked', n), 'spam' || n || '@example.com', '广告', pg_temp.at(n * interval '1 minute'),
  pg_temp.nth('staff', 1 + n % 200)
from generate_series(1, 2000) as n;

insert into channel_record (tenant_id, id, customer_id, kind, came_at, agent_id, contact_id, address, state, subject_kind, subject_id, settled_at)
select f.tenant_id, pg_temp.nth('call_record', f.n), f.customer_id, 'call', f.recorded_at, pg_temp.nth('staff', 1 + f.n % 200), t.caller_id,
  '139' || f.n, case when f.n % 100 > 0 then 'linked' else 'open' end, case when f.n % 100 > 0 then 'ticket' end,
  case when f.n % 100 > 0 then f.id end, case when f.n % 100 > 0 then f.recorded_at end
from filled f join ticket t on t.tenant_id = f.tenant_id and t.id = f.id;

insert into call (tenant_id, id, customer_id, contact_id, external_id, direction, state, number, agent_id, began_at, answered_at, ended_at,
  channel_record_id)
select f.tenant_id, pg_temp.nth('call', f.n), f.customer_id, t.caller_id, 'call-' || f.n, 'in', 'ended', '139' || f.n,
  pg_temp.nth('staff', 1 + f.n % 200), f.recorded_at, f.recorded_at, f.recorded_at, pg_temp.nth('call_record', f.n)
from filled f join ticket t on t.tenant_id = f.tenant_id and t.id = f.id;

insert into call_event (tenant_id, customer_id, call_id, external_id, kind, at, received_at)
select tenant_id, customer_id, pg_temp.nth('call', n), 'event-' || n, 'ended', recorded_at, recorded_at from filled;

drop table filled;

insert into business_service (tenant_id, id, customer_id, name, importance, owner_id, created_at)
select pg_temp.tenant(), pg_temp.nth('service', m), pg_temp.nth('customer', pg_temp.customer_of(m)), '服务' || m,
  (array['critical', 'important', 'ordinary'])[1 + m % 3], pg_temp.nth('contact', m), pg_temp.at(m * interval '10 minutes')
from generate_series(1, pg_temp.many('contacts')) as m;

-- each runs on a machine of its own; of the largest customer's machines each thirty-five are connected to one
insert into relation (tenant_id, id, customer_id, kind, from_service_id, to_asset_id, since, until, created_at)
select pg_temp.tenant(), pg_temp.nth('running', m), pg_temp.nth('customer', pg_temp.customer_of(m)), 'runs_on',
  pg_temp.nth('service', m), pg_temp.nth('asset', m), date '2020-01-01', case when m % 11 = 0 then date '2024-01-01' end,
  pg_temp.at(m * interval '10 minutes')
from generate_series(1, pg_temp.many('contacts')) as m;

insert into relation (tenant_id, id, customer_id, kind, from_asset_id, to_asset_id, since, created_at)
select pg_temp.tenant(), pg_temp.nth('connection', m), pg_temp.nth('customer', 1), 'connected_to',
  pg_temp.nth('asset', m), pg_temp.nth('asset', m - m % 60), date '2020-01-01', pg_temp.at(m * interval '10 minutes')
from generate_series(61, pg_temp.many('contacts')) as m where m % 10 < 6 and m % 60 > 0;

do $$
declare
  walled text;
begin
  for walled in select tablename from pg_tables where schemaname = 'public' and rowsecurity loop
    execute format('alter table %I force row level security', walled);
  end loop;
end
$$;

analyze;
