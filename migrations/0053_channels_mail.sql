-- Where mail is taken in from (SD-17): a folder that is read by IMAP. Nothing in it is marked, moved or deleted.
create table mailbox (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  -- the address that people write to, and that answers go out from; lower case, as the addresses of mails
  address text not null,
  host text not null,
  port integer not null check (port between 1 and 65535),
  security text not null check (security in ('tls', 'starttls', 'none')),
  user_name text not null,
  -- sealed with the envelope key, and that wrapped by the installation's
  password text not null,
  envelope_key text not null,
  folder text not null,
  -- what a mail to it begins with: whose it is, who takes it up, what it is about
  customer_id uuid,
  team_id uuid,
  category_id uuid,
  -- of a larger mail only the beginning is fetched
  most_bytes integer not null check (most_bytes between 65536 and 104857600),
  -- also what lay in the folder before we first looked
  takes_old boolean not null,
  is_active boolean not null,
  -- which folder it is, counted: another server, user or folder has UIDs of its own
  epoch integer not null default 1,
  -- how far it is read: null until the first look
  uid_validity bigint,
  last_uid bigint not null default 0,
  watched_since timestamptz(3),
  -- a mail that could not be fetched, and how often that was tried
  failing_uid bigint,
  failing_count integer not null default 0,
  -- when we were last signed in, and what kept us out since
  looked_at timestamptz(3),
  trouble text,
  trouble_said text,
  trouble_since timestamptz(3),
  -- one process at a time reads it
  lease_holder uuid,
  lease_until timestamptz(3),
  next_try_at timestamptz(3) not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id),
  foreign key (tenant_id, category_id) references category (tenant_id, id)
);
create unique index mailbox_address on mailbox (tenant_id, address) where retired_at is null;
create index mailbox_by_time on mailbox (tenant_id, created_at, id);
create index mailbox_by_customer on mailbox (tenant_id, customer_id);
create index mailbox_by_team on mailbox (tenant_id, team_id);
create index mailbox_by_category on mailbox (tenant_id, category_id);
create index mailbox_due on mailbox (next_try_at) where is_active and retired_at is null;
call build_walls('mailbox', 'customer');
call make_mergeable('mailbox');

-- Each mail that came, as it was understood; as it came it is kept in a file.
create table incoming_mail (
  tenant_id uuid not null,
  id uuid not null,
  -- null: nobody knows yet whose people it came from; only staff who see all customers are shown it
  customer_id uuid,
  contact_id uuid,
  mailbox_id uuid not null,
  channel_record_id uuid not null,
  epoch integer not null,
  uid_validity bigint not null,
  uid bigint not null,
  -- what became of it: `fetched` until that is decided
  state text not null check (state in ('fetched', 'taken', 'ignored', 'review', 'held', 'failed', 'no_business')),
  -- a code for why
  why text,
  decided_at timestamptz(3),
  -- as it claims; only `came_at` is the mail server's own word
  message_id text,
  in_reply_to text,
  reference_ids text[] not null,
  from_address text,
  from_name text,
  -- { to, cc, replyTo: [{ name, address }], deliveredTo: [address] }
  addresses jsonb not null,
  subject text not null,
  sent_at timestamptz(3),
  came_at timestamptz(3) not null,
  fetched_at timestamptz(3) not null,
  automatic text check (automatic in ('auto_reply', 'generated', 'bounce', 'list', 'own', 'loop')),
  -- what is new in it, and what it quotes below
  fresh_text text not null,
  quoted_text text,
  -- made safe; pictures that came along by the ids of their attachments
  html text,
  outside_pictures integer not null,
  -- what could not be taken in
  shortfall text check (shortfall in ('too_large', 'too_many_parts', 'unreadable')),
  dropped_files integer not null default 0,
  -- the blob of the whole message; null when not even its beginning could be fetched, or blanked with its writer
  raw text,
  raw_bytes bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, mailbox_id, epoch, uid_validity, uid),
  foreign key (tenant_id, mailbox_id) references mailbox (tenant_id, id),
  foreign key (tenant_id, channel_record_id) references channel_record (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id)
);
create index incoming_mail_by_time on incoming_mail (tenant_id, came_at desc, id desc);
create index incoming_mail_by_state on incoming_mail (tenant_id, state, came_at desc, id desc);
create index incoming_mail_by_customer on incoming_mail (tenant_id, customer_id, came_at desc, id desc);
create index incoming_mail_by_contact on incoming_mail (tenant_id, contact_id, came_at desc, id desc) where contact_id is not null;
create index incoming_mail_by_record on incoming_mail (tenant_id, channel_record_id);
create index incoming_mail_by_message on incoming_mail (tenant_id, message_id) where message_id is not null;
create index incoming_mail_by_sender on incoming_mail (tenant_id, from_address, came_at desc, id desc) where from_address is not null;
create index incoming_mail_by_raw on incoming_mail (tenant_id, raw) where raw is not null;
create index incoming_mail_by_mailbox on incoming_mail (tenant_id, mailbox_id, came_at desc, id desc);
call build_walls('incoming_mail', 'customer');
call make_mergeable('incoming_mail');

-- Gives one process a mailbox that nobody reads at present, of all providers the one that waits longest; no row: there is none.
create policy leasing on mailbox for update to claimer using (true) with check (true);
grant select, update on mailbox to claimer;
create function claim_mailbox(holder uuid, at timestamptz, held_until timestamptz)
returns table (tenant_id uuid, mailbox_id uuid)
language sql security definer set search_path = public, pg_temp as $$
  update mailbox m set lease_holder = holder, lease_until = held_until
  from (
    select w.tenant_id, w.id from mailbox w
    join tenant t on t.id = w.tenant_id and t.status = 'active'
    where w.is_active and w.retired_at is null and w.next_try_at <= at
      and (w.lease_until is null or w.lease_until < at)
    order by w.next_try_at, w.id limit 1 for update of w skip locked
  ) due
  where m.tenant_id = due.tenant_id and m.id = due.id
  returning m.tenant_id, m.id
$$;
alter function claim_mailbox owner to claimer;
revoke all on function claim_mailbox from public;
grant execute on function claim_mailbox to yingtai_desk;
