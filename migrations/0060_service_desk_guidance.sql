-- Guided questions (SD-26): per category a short tree of questions; what was answered stands with the ticket, and whom a
-- tip helped without one is counted.
create table question_tree (
  tenant_id uuid not null,
  id uuid not null,
  -- asked of tickets of this category and of those below it that have no tree of their own
  category_id uuid not null,
  name text not null,
  -- in the portal and by the label of a machine as well, not only by the desk
  is_public boolean not null,
  -- kinds of machines (codes of the list) that it is asked about before any category is known
  asset_kinds text[] not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, category_id) references category (tenant_id, id)
);
create unique index question_tree_in_use on question_tree (tenant_id, category_id) where retired_at is null;
create index question_tree_by_category on question_tree (tenant_id, category_id);
call build_walls('question_tree', 'shared');
grant select on question_tree to yingtai_portal;

-- Its questions as they stood at a time: what was answered stays what was asked.
create table question_tree_version (
  tenant_id uuid not null,
  id uuid not null,
  tree_id uuid not null,
  number integer not null,
  -- question-tree.contract.ts
  questions jsonb not null,
  made_at timestamptz(3) not null,
  -- null: delivered
  made_by_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, tree_id, number),
  foreign key (tenant_id, tree_id) references question_tree (tenant_id, id),
  foreign key (tenant_id, made_by_id) references staff_member (tenant_id, id)
);
create index question_tree_version_by_maker on question_tree_version (tenant_id, made_by_id);
call build_walls('question_tree_version', 'shared');
call make_append_only('question_tree_version');
-- all but who of the provider made it
grant select (tenant_id, id, tree_id, number, questions) on question_tree_version to yingtai_portal;

-- What a ticket's caller was asked, and answered.
create table ticket_guidance (
  tenant_id uuid not null,
  ticket_id uuid not null,
  customer_id uuid not null,
  version_id uuid not null,
  -- the way through the tree: keys of questions and answers
  answers jsonb not null,
  primary key (tenant_id, ticket_id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, version_id) references question_tree_version (tenant_id, id)
);
create index ticket_guidance_by_customer on ticket_guidance (tenant_id, customer_id, ticket_id);
create index ticket_guidance_by_version on ticket_guidance (tenant_id, version_id);
call build_walls('ticket_guidance', 'customer');
call make_mergeable('ticket_guidance');
call make_append_only('ticket_guidance');
call let_guests_add('ticket_guidance');
grant select, insert on ticket_guidance to yingtai_portal;

-- Somebody whom a tip helped before a ticket was sent: self-resolved, at no cost.
create table self_help_visit (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- null: by a machine's label
  contact_id uuid,
  -- as which the tree is kept at the time
  category_id uuid not null,
  version_id uuid not null,
  answers jsonb not null,
  via text not null check (via in ('portal', 'label')),
  helped_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, category_id) references category (tenant_id, id),
  foreign key (tenant_id, version_id) references question_tree_version (tenant_id, id)
);
create index self_help_visit_by_time on self_help_visit (tenant_id, helped_at desc, id desc);
create index self_help_visit_by_customer on self_help_visit (tenant_id, customer_id, helped_at desc, id desc);
create index self_help_visit_by_contact on self_help_visit (tenant_id, customer_id, contact_id);
create index self_help_visit_by_category on self_help_visit (tenant_id, category_id);
create index self_help_visit_by_version on self_help_visit (tenant_id, version_id);
call build_walls('self_help_visit', 'customer');
call make_mergeable('self_help_visit');
call let_guests_add('self_help_visit');
grant insert on self_help_visit to yingtai_portal;
