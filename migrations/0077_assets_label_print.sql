-- Labels on paper (AST-07): what a provider prints on them, when each was printed and stuck on, and which to print again.
alter table asset_label
  -- null: its PIN was told on a screen, and it was never printed
  add column printed_at timestamptz(3),
  -- since when what is printed on it is no longer what the record says
  add column outdated_at timestamptz(3),
  -- somebody has seen it on the machine
  add column stuck_at timestamptz(3),
  add column stuck_by_id uuid,
  add foreign key (tenant_id, stuck_by_id) references staff_member (tenant_id, id);
create index asset_label_by_sticker on asset_label (tenant_id, stuck_by_id) where stuck_by_id is not null;
create index asset_label_outdated on asset_label (tenant_id, outdated_at, id)
  where outdated_at is not null and retired_at is null;

-- Numbers to call in place of the template's, at most three.
alter table label_setting add column hotlines text[] not null default '{}' check (cardinality(hotlines) <= 3);

-- What a provider prints by a template, where it differs from what is delivered.
create table label_template (
  tenant_id uuid not null,
  code text not null check (code in ('sheet_3x8', 'sheet_2x7', 'roll_62x29', 'roll_100x60')),
  fields text[] not null,
  -- none: the provider's own number
  hotlines text[] not null check (cardinality(hotlines) <= 3),
  remark text,
  revision integer not null default 1,
  primary key (tenant_id, code)
);
call build_walls('label_template', 'tenant');
