-- One log: a subject's history, the audit trail and the outbox in one. Rows are never updated.
create table event (
  tenant_id uuid not null,
  id uuid not null,
  -- when it was written, and when it happened: an imported or back-dated fact happened earlier
  recorded_at timestamptz(3) not null,
  occurred_at timestamptz(3) not null,
  subject_kind text not null,
  subject_id uuid not null,
  -- null: of no customer (a role, a team)
  customer_id uuid,
  -- ordered by its letters, so that all kinds of a noun stand together
  kind text collate "C" not null,
  version smallint not null,
  actor_kind text not null check (actor_kind in ('staff', 'contact', 'guest', 'system', 'operator', 'nobody')),
  actor_id uuid,
  -- how it came: web, api, cli, import, worker; and from which address
  origin text not null,
  address text,
  audience text not null check (audience in ('internal', 'public')),
  payload jsonb not null,
  -- SHA-256 over the salt and the text in event_text, which may be blanked; null when there was none
  text_hash bytea,
  -- the sealer takes what lies below pg_snapshot_xmin
  written_in xid8 not null default pg_current_xact_id(),
  primary key (tenant_id, id)
);
-- ids are nobody else's, so the kind needs no place in it
create index event_by_subject on event (tenant_id, subject_id, occurred_at, id);
create index event_to_seal on event (tenant_id, written_in, id);
-- the audit trail, newest first: all of it, of one customer, of one person, of one kind
create index event_by_time on event (tenant_id, recorded_at, id);
create index event_by_customer on event (tenant_id, customer_id, recorded_at, id);
create index event_by_actor on event (tenant_id, actor_id, recorded_at, id);
create index event_by_kind on event (tenant_id, kind, recorded_at, id);
call build_walls('event', 'customer');
call make_append_only('event');
grant insert on event to yingtai_portal;

-- Personal and free text of an event, outside the chain, so that a person can be erased (PLT-16).
create table event_text (
  tenant_id uuid not null,
  event_id uuid not null,
  customer_id uuid,
  salt bytea not null,
  -- null: blanked, since the person was erased
  text jsonb,
  primary key (tenant_id, event_id),
  foreign key (tenant_id, event_id) references event (tenant_id, id)
);
create index event_text_by_customer on event_text (tenant_id, customer_id);
call build_walls('event_text', 'customer');
call make_append_only('event_text');
grant insert on event_text to yingtai_portal;

-- Who still has to hear of an event: claimed, done and removed; kept with its reason when it failed for good.
create table event_delivery (
  tenant_id uuid not null,
  event_id uuid not null,
  consumer text not null,
  customer_id uuid,
  due_at timestamptz(3) not null,
  attempts smallint not null default 0,
  failed_at timestamptz(3),
  failure text,
  primary key (tenant_id, event_id, consumer),
  foreign key (tenant_id, event_id) references event (tenant_id, id)
);
create index event_delivery_due on event_delivery (tenant_id, due_at) where failed_at is null;
create index event_delivery_by_customer on event_delivery (tenant_id, customer_id);
call build_walls('event_delivery', 'customer');
grant insert on event_delivery to yingtai_portal;
create policy claiming on event_delivery for update to claimer using (true);
grant select, update on event_delivery to claimer;

-- Locks the oldest due deliveries of one provider, passing over what others hold: of the next provider after the one
-- served last, so that nobody waits for another's thousands.
create function claim_deliveries(at timestamptz, most integer, last_served uuid)
returns table (tenant_id uuid, event_id uuid, consumer text, attempts smallint)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chosen uuid;
begin
  select d.tenant_id into chosen from event_delivery d
    where d.failed_at is null and d.due_at <= at and d.tenant_id > last_served
    order by d.tenant_id, d.due_at limit 1 for update skip locked;
  if chosen is null then
    select d.tenant_id into chosen from event_delivery d
      where d.failed_at is null and d.due_at <= at
      order by d.tenant_id, d.due_at limit 1 for update skip locked;
  end if;
  if chosen is null then
    return;
  end if;
  return query
    select d.tenant_id, d.event_id, d.consumer, d.attempts from event_delivery d
    where d.tenant_id = chosen and d.failed_at is null and d.due_at <= at
    order by d.due_at, d.event_id limit most for update skip locked;
end
$$;
alter function claim_deliveries owner to claimer;
revoke all on function claim_deliveries from public;
grant execute on function claim_deliveries to yingtai_desk;

-- The chain: each seal covers the events written in transactions from_tx <= written_in < below_tx.
create table seal (
  tenant_id uuid not null,
  number bigint not null,
  sealed_at timestamptz(3) not null,
  from_tx xid8 not null,
  below_tx xid8 not null,
  event_count bigint not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (tenant_id, number)
);
call build_walls('seal', 'tenant');
call make_append_only('seal');

create function tenants_to_seal()
returns table (tenant_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id from tenant t
  left join lateral (
    select s.below_tx from seal s where s.tenant_id = t.id order by s.number desc limit 1
  ) last on true
  where exists (
    select from event e
    where e.tenant_id = t.id
      and e.written_in >= coalesce(last.below_tx, '0'::xid8)
      and e.written_in < pg_snapshot_xmin(pg_current_snapshot())
  )
$$;
grant select on event, seal to claimer;
alter function tenants_to_seal owner to claimer;
revoke all on function tenants_to_seal from public;
grant execute on function tenants_to_seal to yingtai_desk;
