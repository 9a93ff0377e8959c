-- Work on a ticket: its signature, links to others, time spent, lines it went through, hands its ownership passed to.
alter table ticket
  -- when the customer's side confirmed in person (SD-03); may come after closing
  add column signed_at timestamptz(3),
  add column signed_by_id uuid,
  -- when silence was last reminded that this customer signs (SD-03); one older than the resolving counts for nothing
  add column signature_reminded_at timestamptz(3),
  add foreign key (tenant_id, customer_id, signed_by_id) references contact (tenant_id, customer_id, id) deferrable initially immediate;
create index ticket_by_signer on ticket (tenant_id, signed_by_id) where signed_by_id is not null;
grant update (signed_at, signed_by_id) on ticket to yingtai_portal;

-- SD-12. Within one customer. Reads from the later ticket to the earlier: "child of", "duplicate of", "recurrence of".
create table ticket_link (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  kind text not null check (kind in ('child_of', 'duplicate_of', 'recurrence_of', 'follows', 'split_from', 'cloned_from', 'related_to')),
  other_id uuid not null,
  linked_at timestamptz(3) not null,
  linked_by_id uuid,
  -- taken apart again
  retired_at timestamptz(3),
  primary key (tenant_id, id),
  check (ticket_id <> other_id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, other_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, linked_by_id) references staff_member (tenant_id, id)
);
create unique index ticket_link_once on ticket_link (tenant_id, ticket_id, kind, other_id) where retired_at is null;
-- a ticket has one parent, and is the double of one
create unique index ticket_link_one_parent on ticket_link (tenant_id, ticket_id, kind)
  where kind in ('child_of', 'duplicate_of') and retired_at is null;
create index ticket_link_by_ticket on ticket_link (tenant_id, ticket_id, kind);
create index ticket_link_by_other on ticket_link (tenant_id, other_id, kind);
create index ticket_link_by_customer on ticket_link (tenant_id, customer_id);
create index ticket_link_by_linker on ticket_link (tenant_id, linked_by_id);
call build_walls('ticket_link', 'customer');
call make_mergeable('ticket_link');
grant select, insert on ticket_link to yingtai_portal;

-- SD-10: time spent. Never changed in place after it was billed; taken back, not deleted.
create table time_entry (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  staff_id uuid not null,
  kind text not null check (kind in ('phone', 'remote', 'on_site', 'travel', 'other')),
  started_at timestamptz(3) not null,
  ended_at timestamptz(3) not null,
  minutes integer not null check (minutes between 1 and 1440),
  is_billable boolean not null,
  -- why billable, or why covered
  reason text,
  note text,
  recorded_at timestamptz(3) not null,
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  check (ended_at > started_at),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index time_entry_by_ticket on time_entry (tenant_id, ticket_id, started_at, id);
create index time_entry_by_staff on time_entry (tenant_id, staff_id, started_at desc, id desc);
create index time_entry_by_time on time_entry (tenant_id, started_at desc, id desc);
create index time_entry_by_customer on time_entry (tenant_id, customer_id, started_at desc, id desc);
call build_walls('time_entry', 'customer');
call make_mergeable('time_entry');

-- SD-09: functional escalation, with what was tried.
create table ticket_escalation (
  tenant_id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('direct', 'potential_problem')),
  from_team_id uuid,
  from_line smallint,
  to_team_id uuid not null,
  to_line smallint not null,
  -- the step that says what was tried; words stand there, where they can be blanked
  entry_id uuid not null,
  escalated_at timestamptz(3) not null,
  escalated_by_id uuid not null,
  primary key (tenant_id, ticket_id, number),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, from_team_id) references team (tenant_id, id),
  foreign key (tenant_id, to_team_id) references team (tenant_id, id),
  foreign key (tenant_id, entry_id) references ticket_entry (tenant_id, id),
  foreign key (tenant_id, escalated_by_id) references staff_member (tenant_id, id)
);
create index ticket_escalation_by_entry on ticket_escalation (tenant_id, entry_id);
create index ticket_escalation_by_customer on ticket_escalation (tenant_id, customer_id, ticket_id);
create index ticket_escalation_by_from on ticket_escalation (tenant_id, from_team_id);
create index ticket_escalation_by_to on ticket_escalation (tenant_id, to_team_id);
create index ticket_escalation_by_staff on ticket_escalation (tenant_id, escalated_by_id);
call build_walls('ticket_escalation', 'customer');
call make_append_only('ticket_escalation');
call make_mergeable('ticket_escalation');

-- SD-08: ownership passes by a handover that the other accepts.
create table ticket_handover (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  from_id uuid,
  to_id uuid not null,
  reason text not null,
  offered_at timestamptz(3) not null,
  offered_by_id uuid,
  answer text check (answer in ('accepted', 'declined', 'withdrawn')),
  answered_at timestamptz(3),
  answer_reason text,
  primary key (tenant_id, id),
  check ((answer is null) = (answered_at is null)),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, from_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, to_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, offered_by_id) references staff_member (tenant_id, id)
);
create unique index ticket_handover_waiting on ticket_handover (tenant_id, ticket_id) where answer is null;
create index ticket_handover_by_ticket on ticket_handover (tenant_id, ticket_id, offered_at);
create index ticket_handover_by_to on ticket_handover (tenant_id, to_id) where answer is null;
create index ticket_handover_by_from on ticket_handover (tenant_id, from_id);
create index ticket_handover_by_offerer on ticket_handover (tenant_id, offered_by_id);
create index ticket_handover_by_customer on ticket_handover (tenant_id, customer_id, ticket_id);
call build_walls('ticket_handover', 'customer');
call make_mergeable('ticket_handover');

-- The lines of the category's checklist that were ticked.
create table ticket_check (
  tenant_id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  key text not null,
  checked_at timestamptz(3) not null,
  checked_by_id uuid not null,
  primary key (tenant_id, ticket_id, key),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, checked_by_id) references staff_member (tenant_id, id)
);
create index ticket_check_by_customer on ticket_check (tenant_id, customer_id, ticket_id);
create index ticket_check_by_staff on ticket_check (tenant_id, checked_by_id);
call build_walls('ticket_check', 'customer');
call make_mergeable('ticket_check');

-- SD-06: a category that was put right; counted against the recorder when a reviewer says so.
create table ticket_reclassification (
  tenant_id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  number integer not null,
  from_id uuid,
  to_id uuid,
  changed_at timestamptz(3) not null,
  changed_by_id uuid,
  recorder_id uuid,
  is_misclassified boolean not null,
  primary key (tenant_id, ticket_id, number),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, from_id) references category (tenant_id, id),
  foreign key (tenant_id, to_id) references category (tenant_id, id),
  foreign key (tenant_id, changed_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, recorder_id) references staff_member (tenant_id, id)
);
create index ticket_reclassification_by_customer on ticket_reclassification (tenant_id, customer_id, ticket_id);
create index ticket_reclassification_by_from on ticket_reclassification (tenant_id, from_id);
create index ticket_reclassification_by_to on ticket_reclassification (tenant_id, to_id);
create index ticket_reclassification_by_changer on ticket_reclassification (tenant_id, changed_by_id);
create index ticket_reclassification_by_recorder on ticket_reclassification (tenant_id, recorder_id);
call build_walls('ticket_reclassification', 'customer');
call make_append_only('ticket_reclassification');
call make_mergeable('ticket_reclassification');

-- Who has a ticket open, and who is writing (SD-15); a row is over after a minute without a sign of life.
create table ticket_presence (
  tenant_id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  staff_id uuid not null,
  is_writing boolean not null,
  seen_at timestamptz(3) not null,
  primary key (tenant_id, ticket_id, staff_id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index ticket_presence_by_customer on ticket_presence (tenant_id, customer_id);
create index ticket_presence_by_age on ticket_presence (tenant_id, seen_at);
create index ticket_presence_by_staff on ticket_presence (tenant_id, staff_id);
call build_walls('ticket_presence', 'customer');
call make_mergeable('ticket_presence');

-- A ticket that was recorded at the wrong customer goes over to the right one with all that hangs on it (SD-03): rows that
-- refer to each other with their customer change together, and some of them no caller may change. What names people, sites
-- or machines of the old customer must be gone from it already, and its links taken apart. The log stays as it was said.
create function move_ticket_rows(moved uuid, into_customer uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  named name;
begin
  if not exists (select from customer c where c.tenant_id = tenant and c.id = into_customer) then
    raise exception 'no customer % to move a ticket to', into_customer;
  end if;
  set constraints all deferred;
  delete from ticket_link where tenant_id = tenant and retired_at is not null and (ticket_id = moved or other_id = moved);
  for named in
    select c.conrelid::regclass::text from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attname = 'ticket_id' and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.confrelid = 'ticket'::regclass
  loop
    execute format('update %I set customer_id = $1 where tenant_id = $2 and ticket_id = $3', named)
      using into_customer, tenant, moved;
  end loop;
  update attachment set customer_id = into_customer
    where tenant_id = tenant and subject_kind = 'ticket' and subject_id = moved;
  update clock set customer_id = into_customer
    where tenant_id = tenant and subject_kind = 'ticket' and subject_id = moved;
  update ticket set customer_id = into_customer, revision = revision + 1 where tenant_id = tenant and id = moved;
  set constraints all immediate;
end
$$;
grant delete on ticket_link to claimer;
create policy moving on ticket_link for delete to claimer using (true);
alter function move_ticket_rows owner to claimer;
revoke all on function move_ticket_rows from public;
-- not for staff who see some customers only: they would move it where they don't see it
grant execute on function move_ticket_rows to yingtai_desk;
