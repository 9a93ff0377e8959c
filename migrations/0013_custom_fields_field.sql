-- Fields that a provider adds to a noun (PLT-07). Their values stand in the noun's own row, in its column `custom`:
-- an object from the field's key to its value.
create table custom_field (
  tenant_id uuid not null,
  id uuid not null,
  noun text not null check (noun in ('customer', 'contact', 'asset', 'ticket')),
  -- stable: in the API, in imports and in `custom`
  key text collate "C" not null check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
  label text not null,
  label_en text,
  help text,
  kind text not null check (kind in ('line', 'text', 'number', 'day', 'yes_no', 'choice', 'choices', 'phone', 'email', 'link')),
  -- of `choice` and `choices`: [{ "code", "label", "labelEn", "isRetired" }]
  choices jsonb not null default '[]',
  is_required boolean not null default false,
  is_searchable boolean not null default false,
  -- whether the customer's own people see it
  audience text not null check (audience in ('internal', 'public')),
  position integer not null,
  retired_at timestamptz(3),
  -- while records are made findable by a change of it: how many are; else null
  reindexed integer,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, noun, key)
);
call build_walls('custom_field', 'shared');
create policy public_only on custom_field as restrictive for all to yingtai_portal
  using (audience = 'public') with check (audience = 'public');
grant select on custom_field to yingtai_portal;
