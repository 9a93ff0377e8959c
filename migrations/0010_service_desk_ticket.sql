-- A ticket as it stands now; what it went through is in ticket_status and in the log.
create table ticket (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- INC-2026-000123: null only inside the transaction that records it (taken by its last statement)
  number text collate "C",
  foreign_number text collate "C",
  -- profile of the import that brought it; null: recorded here
  imported_by text,
  kind text not null check (kind in ('incident', 'service_request', 'question', 'change_request', 'suggestion', 'complaint', 'praise')),
  status text not null check (status in ('registered', 'in_progress', 'waiting', 'resolved', 'closed', 'cancelled')),
  waiting_reason text,
  title text not null,
  description text,
  caller_id uuid,
  affected_id uuid,
  site_id uuid,
  category_id uuid,
  channel text,
  impact text,
  urgency text,
  priority text check (priority in ('P1', 'P2', 'P3', 'P4')),
  -- P4's resolution target: the date agreed with the customer (SD-05)
  agreed_at timestamptz(3),
  recorder_id uuid,
  first_responder_id uuid,
  owner_id uuid,
  assignee_id uuid,
  team_id uuid,
  occurred_at timestamptz(3),
  reported_at timestamptz(3),
  recorded_at timestamptz(3) not null,
  assigned_at timestamptz(3),
  responded_at timestamptz(3),
  started_at timestamptz(3),
  resolved_at timestamptz(3),
  closed_at timestamptz(3),
  cancelled_at timestamptz(3),
  resolution_code text,
  handling_mode text,
  solution text,
  cancel_reason text,
  -- how it came to be closed (SD-03); null: not closed, or not known (imported)
  closure text check (closure in ('confirmed', 'silent_consent')),
  reopen_count integer not null default 0,
  -- null: not known (imported)
  left_first_line boolean,
  -- null: not resolved yet, or not known (imported)
  first_contact boolean,
  -- working seconds in in_progress, and seconds in waiting, of the spells that have ended; null: not known
  handling_seconds integer,
  waiting_seconds integer,
  -- nearest deadline of the running clocks, for sorting; a cache
  next_due_at timestamptz(3),
  -- when it became, or will become, overdue if nothing stops its clocks; a cache
  overdue_at timestamptz(3),
  -- what the foreign system said; null: recorded here, or not known
  foreign_overdue boolean,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, customer_id, id),
  unique (tenant_id, customer_id, imported_by, foreign_number),
  check ((status = 'waiting') = (waiting_reason is not null)),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, caller_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, affected_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, site_id) references site (tenant_id, customer_id, id),
  foreign key (tenant_id, category_id) references category (tenant_id, id),
  foreign key (tenant_id, recorder_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, first_responder_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, assignee_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id)
);
-- lists: newest first, most urgent first; by customer, status, person, team
create index ticket_by_time on ticket (tenant_id, recorded_at desc, id desc);
create index ticket_by_customer on ticket (tenant_id, customer_id, recorded_at desc, id desc);
create index ticket_by_due on ticket (tenant_id, next_due_at, id);
create index ticket_by_status on ticket (tenant_id, status, recorded_at desc, id desc);
create index ticket_open_by_due on ticket (tenant_id, next_due_at, id) where status in ('registered', 'in_progress', 'waiting', 'resolved');
create index ticket_open_by_time on ticket (tenant_id, recorded_at desc, id desc) where status in ('registered', 'in_progress', 'waiting', 'resolved');
create index ticket_by_assignee on ticket (tenant_id, assignee_id, recorded_at desc, id desc);
create index ticket_by_owner on ticket (tenant_id, owner_id, recorded_at desc, id desc);
create index ticket_by_team on ticket (tenant_id, team_id, recorded_at desc, id desc);
create index ticket_by_caller on ticket (tenant_id, caller_id, recorded_at desc, id desc);
create index ticket_by_affected on ticket (tenant_id, affected_id) where affected_id is not null;
create index ticket_by_site on ticket (tenant_id, site_id, recorded_at desc, id desc);
create index ticket_by_category on ticket (tenant_id, category_id, recorded_at desc, id desc);
create index ticket_by_recorder on ticket (tenant_id, recorder_id);
create index ticket_by_first_responder on ticket (tenant_id, first_responder_id);
-- desc, nulls last: as the list by resolving reads it
create index ticket_by_resolved on ticket (tenant_id, resolved_at desc nulls last, id desc);
-- what silent consent closes, longest resolved first
create index ticket_awaiting_consent on ticket (tenant_id, resolved_at, id) where status = 'resolved';
create index ticket_by_foreign_number on ticket (tenant_id, foreign_number) where foreign_number is not null;
call build_walls('ticket', 'customer');
grant select, insert on ticket to yingtai_portal;
-- what the customer's own acts (confirm, reopen, answer) and the clocks that follow them write; never how urgent it is,
-- whose it is, or whom it concerns
grant update (number, status, waiting_reason, resolved_at, resolution_code, handling_mode, solution, closed_at, closure,
  reopen_count, first_contact, handling_seconds, waiting_seconds, next_due_at, overdue_at, revision)
  on ticket to yingtai_portal;

-- One gap-free series a provider and year, shared by all kinds (SD-01).
create table ticket_series (
  tenant_id uuid not null,
  year integer not null,
  last_number integer not null,
  primary key (tenant_id, year)
);
call build_walls('ticket_series', 'tenant');
grant select, insert, update on ticket_series to yingtai_portal;

-- The ticket's statuses in order: what clocks and handling time are computed from, imported history included.
create table ticket_status (
  tenant_id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  number integer not null,
  at timestamptz(3) not null,
  status text not null,
  waiting_reason text,
  priority text,
  primary key (tenant_id, ticket_id, number),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id)
);
create index ticket_status_by_customer on ticket_status (tenant_id, customer_id, ticket_id);
call build_walls('ticket_status', 'customer');
call make_append_only('ticket_status');
grant select, insert on ticket_status to yingtai_portal;

-- What people wrote on a ticket. Private unless made public on purpose (SD-11).
create table ticket_entry (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  -- handling step, note, reply; answer: by the customer's people
  kind text not null check (kind in ('step', 'note', 'reply', 'answer')),
  audience text not null check (audience in ('internal', 'public')),
  author_kind text not null check (author_kind in ('staff', 'contact', 'system')),
  author_id uuid,
  author_name text not null,
  body text not null,
  written_at timestamptz(3) not null,
  -- steps are numbered from 1 within their ticket
  step_number integer,
  primary key (tenant_id, id),
  unique (tenant_id, ticket_id, step_number),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id)
);
create index ticket_entry_by_ticket on ticket_entry (tenant_id, ticket_id, written_at, id);
create index ticket_entry_by_customer on ticket_entry (tenant_id, customer_id, ticket_id);
call build_walls('ticket_entry', 'customer');
create policy public_only on ticket_entry as restrictive for all to yingtai_portal
  using (audience = 'public') with check (audience = 'public');
grant select, insert on ticket_entry to yingtai_portal;

-- Two search documents a ticket: portal may ask only over the public one.
create table ticket_document (
  tenant_id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  recorded_at timestamptz(3) not null,
  public_words tsvector not null,
  internal_words tsvector not null,
  primary key (tenant_id, ticket_id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id)
);
create index ticket_document_by_customer on ticket_document (tenant_id, customer_id, recorded_at desc);
create index ticket_document_by_time on ticket_document (tenant_id, recorded_at desc, ticket_id);
create index ticket_document_internal on ticket_document using gin (internal_words);
create index ticket_document_public on ticket_document using gin (public_words);
call build_walls('ticket_document', 'customer');
grant select on ticket_document, ticket to search;

-- Full text under row-level security goes through functions that hold the walls themselves. Each answers with the
-- newest matches, so that a word found everywhere is read off the time index and stops early, and a rare one comes
-- from GIN; whoever asks ranks what it got. Which of the two, the words decide: so a plan is made for each call (a plan
-- for all words read 20,000 documents for one match). `rows`: what a search usually finds; else whoever joins the
-- answer reads all tickets for it. One function a caller role, so that none can ask for more than its walls.
create function search_tickets(tenant uuid, customer uuid, words tsquery, most integer)
returns table (ticket_id uuid, rank real)
language plpgsql stable security definer rows 100
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  return query
    select d.ticket_id, ts_rank(d.internal_words, words)
    from ticket_document d
    where d.tenant_id = tenant
      and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
      and (customer is null or d.customer_id = customer)
      and d.internal_words @@ words
    order by d.recorded_at desc, d.ticket_id
    limit most;
end
$$;
alter function search_tickets owner to search;
revoke all on function search_tickets from public;
grant execute on function search_tickets to yingtai_desk;

-- For staff limited to some customers: which, stands in the transaction, not in an argument.
create function search_tickets_limited(tenant uuid, customer uuid, words tsquery, most integer)
returns table (ticket_id uuid, rank real)
language plpgsql stable security definer rows 100
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  seen constant uuid[] := string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[];
begin
  return query
    select d.ticket_id, ts_rank(d.internal_words, words)
    from ticket_document d
    where d.tenant_id = tenant
      and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
      and d.customer_id = any (seen)
      and (customer is null or d.customer_id = customer)
      and d.internal_words @@ words
    order by d.recorded_at desc, d.ticket_id
    limit most;
end
$$;
alter function search_tickets_limited owner to search;
revoke all on function search_tickets_limited from public;
grant execute on function search_tickets_limited to yingtai_limited;

-- For the customers' people: public words, and where a contact is named only the tickets that concern them.
create function search_tickets_public(tenant uuid, contact uuid, words tsquery, most integer)
returns table (ticket_id uuid, rank real)
language plpgsql stable security definer rows 100
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  seen constant uuid[] := string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[];
begin
  if contact is null then
    return query
      select d.ticket_id, ts_rank(d.public_words, words)
      from ticket_document d
      where d.tenant_id = tenant
        and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
        and d.customer_id = any (seen)
        and d.public_words @@ words
      order by d.recorded_at desc, d.ticket_id
      limit most;
  else
    return query
      select d.ticket_id, ts_rank(d.public_words, words)
      from ticket_document d
      join ticket t on t.tenant_id = d.tenant_id and t.id = d.ticket_id
      where d.tenant_id = tenant
        and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
        and d.customer_id = any (seen)
        and (t.caller_id = contact or t.affected_id = contact)
        and d.public_words @@ words
      order by d.recorded_at desc, d.ticket_id
      limit most;
  end if;
end
$$;
alter function search_tickets_public owner to search;
revoke all on function search_tickets_public from public;
grant execute on function search_tickets_public to yingtai_portal;
