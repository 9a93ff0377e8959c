-- How each mail that came in was dealt with; what it says and where it stands is kept with the mail itself, whose id it
-- shares.
create table mail_intake (
  tenant_id uuid not null,
  id uuid not null,
  -- null: nobody knows yet whose it is; only staff who see all customers are shown it
  customer_id uuid,
  -- sender and Message-ID, hashed; null where the same mail was taken in before, or it has none
  sameness text,
  -- by what its ticket was found, or made
  found_by text check (found_by in ('token', 'thread', 'number', 'sender', 'hand')),
  ticket_id uuid,
  -- what was written of it on the ticket; null: the ticket was made of it
  entry_id uuid,
  -- tries that failed, and what the last one failed of
  attempts integer not null default 0,
  failure text,
  -- null: it is decided, or given up
  next_try_at timestamptz(3),
  settled_at timestamptz(3),
  -- null: the system
  settled_by_id uuid,
  -- when an automatic answer was sent to whoever wrote it
  answered_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, sameness),
  check (ticket_id is null or customer_id is not null),
  check ((ticket_id is null) = (found_by is null)),
  foreign key (tenant_id, id) references incoming_mail (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, entry_id) references ticket_entry (tenant_id, id),
  foreign key (tenant_id, settled_by_id) references staff_member (tenant_id, id)
);
create index mail_intake_by_customer on mail_intake (tenant_id, customer_id, id);
create index mail_intake_by_ticket on mail_intake (tenant_id, ticket_id) where ticket_id is not null;
create index mail_intake_by_entry on mail_intake (tenant_id, entry_id) where entry_id is not null;
create index mail_intake_due on mail_intake (tenant_id, next_try_at, id) where next_try_at is not null;
create index mail_intake_answered on mail_intake (tenant_id, answered_at) where answered_at is not null;
create index mail_intake_by_settler on mail_intake (tenant_id, settled_by_id) where settled_by_id is not null;
call build_walls('mail_intake', 'customer');
call make_mergeable('mail_intake');

-- Whose mails are left alone.
create table blocked_address (
  tenant_id uuid not null,
  id uuid not null,
  -- one address, or `@` and a domain; lower case
  address text not null,
  reason text not null,
  created_at timestamptz(3) not null,
  blocked_by_id uuid not null,
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, blocked_by_id) references staff_member (tenant_id, id)
);
create unique index blocked_address_once on blocked_address (tenant_id, address) where retired_at is null;
create index blocked_address_by_time on blocked_address (tenant_id, created_at, id);
create index blocked_address_by_staff on blocked_address (tenant_id, blocked_by_id);
call build_walls('blocked_address', 'tenant');

-- What stands behind the plus of an address says whose a mail is: support+acme@….
create table mail_tag (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- lower case, without the plus
  tag text not null,
  created_at timestamptz(3) not null,
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create unique index mail_tag_once on mail_tag (tenant_id, tag) where retired_at is null;
create index mail_tag_by_time on mail_tag (tenant_id, created_at, id);
create index mail_tag_by_customer on mail_tag (tenant_id, customer_id);
call build_walls('mail_tag', 'customer');
call make_mergeable('mail_tag');

-- How mails are taken in.
create table mail_intake_setting (
  tenant_id uuid not null,
  sends_receipts boolean not null,
  most_mails_per_sender integer not null check (most_mails_per_sender between 1 and 1000),
  most_mails_per_mailbox integer not null check (most_mails_per_mailbox between 10 and 100000),
  most_receipts_per_sender integer not null check (most_receipts_per_sender between 0 and 100),
  revision integer not null default 1,
  primary key (tenant_id)
);
call build_walls('mail_intake_setting', 'tenant');
