-- What was handed in, or pasted (PLT-09). The content lies in the blob folder under its SHA-256; here is what it is called
-- and whose it is. A row without a subject waits for the record that it was uploaded for; it is swept after a day.
create table attachment (
  tenant_id uuid not null,
  id uuid not null,
  -- null: of no customer (a certificate, a file to import)
  customer_id uuid,
  subject_kind text,
  subject_id uuid,
  -- the part of the subject it belongs to, an entry of a ticket; null: the subject itself
  part_id uuid,
  name text not null,
  -- by its content, not by its name
  media_type text not null,
  byte_count bigint not null,
  -- SHA-256 of what is served
  content text collate "C" not null,
  -- SHA-256 of small pictures of it; null: there is none
  preview text collate "C",
  thumbnail text collate "C",
  width integer,
  height integer,
  audience text not null check (audience in ('internal', 'public')),
  -- 机密: watermarked when read, every read logged (ORG-17)
  is_confidential boolean not null default false,
  added_by_kind text not null,
  added_by_id uuid,
  added_by_name text not null,
  created_at timestamptz(3) not null,
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  check ((subject_kind is null) = (subject_id is null))
);
create index attachment_by_subject on attachment (tenant_id, subject_id, created_at, id);
create index attachment_by_customer on attachment (tenant_id, customer_id, created_at, id);
create index attachment_waiting on attachment (tenant_id, created_at) where subject_id is null;
create index attachment_by_adder on attachment (tenant_id, added_by_id) where added_by_id is not null;
-- for the sweep of contents that nothing names any more
create index attachment_by_content on attachment (tenant_id, content);
create index attachment_by_preview on attachment (tenant_id, preview) where preview is not null;
create index attachment_by_thumbnail on attachment (tenant_id, thumbnail) where thumbnail is not null;
call build_walls('attachment', 'customer');
create policy public_only on attachment as restrictive for all to yingtai_portal
  using (audience = 'public') with check (audience = 'public');
grant select, insert on attachment to yingtai_portal;
-- to claim, or take back, what they have handed in themselves
grant update (customer_id, subject_kind, subject_id, part_id, retired_at, revision) on attachment to yingtai_portal;
