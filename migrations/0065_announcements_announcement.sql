-- What the provider tells its customers' people (SD-19): as staff write it, for whom, and until when it is shown.
create table announcement (
  tenant_id uuid not null,
  id uuid not null,
  title text not null,
  body text not null,
  -- how a fault is prevented, or what to do meanwhile
  advice text,
  kind text not null check (kind in ('planned', 'unplanned', 'notice')),
  -- for whom: {} everybody, else { customerIds?, siteIds?, categoryIds? }, whoever one of them names
  audience jsonb not null,
  -- what it tells of: the hours of the work, or of the fault
  happens_from timestamptz(3),
  happens_until timestamptz(3),
  shows_from timestamptz(3) not null,
  shows_until timestamptz(3),
  goes_by_mail boolean not null,
  -- when people were told; null: not yet
  posted_at timestamptz(3),
  withdrawn_at timestamptz(3),
  created_at timestamptz(3) not null,
  created_by_id uuid,
  revision integer not null default 1,
  primary key (tenant_id, id),
  check (happens_until > happens_from),
  check (shows_until > shows_from),
  foreign key (tenant_id, created_by_id) references staff_member (tenant_id, id)
);
create index announcement_by_time on announcement (tenant_id, shows_from desc, id desc);
create index announcement_due on announcement (tenant_id, shows_from) where posted_at is null and withdrawn_at is null;
create index announcement_by_author on announcement (tenant_id, created_by_id);
call build_walls('announcement', 'tenant');
-- it names customers and says what concerns them: whoever sees only some reads the postings at those
revoke all on announcement from yingtai_limited;

-- The same behind the wall of each customer that it is for: all that customers' people and limited staff see of it.
create table announcement_posting (
  tenant_id uuid not null,
  id uuid not null,
  announcement_id uuid not null,
  customer_id uuid not null,
  -- only whoever belongs to one of these sites; null: everybody of the customer
  site_ids uuid[],
  title text not null,
  body text not null,
  advice text,
  kind text not null,
  happens_from timestamptz(3),
  happens_until timestamptz(3),
  shows_from timestamptz(3) not null,
  shows_until timestamptz(3),
  withdrawn_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, announcement_id, customer_id),
  foreign key (tenant_id, announcement_id) references announcement (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index announcement_posting_by_customer on announcement_posting (tenant_id, customer_id, shows_from desc, id desc);
call build_walls('announcement_posting', 'customer');
call make_mergeable('announcement_posting');
grant select on announcement_posting to yingtai_portal;

-- Who has read it, once each.
create table announcement_reading (
  tenant_id uuid not null,
  customer_id uuid not null,
  posting_id uuid not null,
  announcement_id uuid not null,
  contact_id uuid not null,
  read_at timestamptz(3) not null,
  primary key (tenant_id, posting_id, contact_id),
  foreign key (tenant_id, posting_id) references announcement_posting (tenant_id, id),
  foreign key (tenant_id, announcement_id) references announcement (tenant_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id) deferrable initially immediate
);
create index announcement_reading_by_customer on announcement_reading (tenant_id, customer_id);
create index announcement_reading_by_contact on announcement_reading (tenant_id, contact_id);
create index announcement_reading_by_time on announcement_reading (tenant_id, announcement_id, read_at desc, contact_id desc);
call build_walls('announcement_reading', 'customer');
call make_mergeable('announcement_reading');
grant select, insert on announcement_reading to yingtai_portal;
