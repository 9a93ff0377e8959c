-- Who gets a category's tickets of one customer (ORG-10), before the category's default team.
create table category_team (
  tenant_id uuid not null,
  customer_id uuid not null,
  category_id uuid not null,
  team_id uuid not null,
  primary key (tenant_id, customer_id, category_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, category_id) references category (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id)
);
create index category_team_by_category on category_team (tenant_id, category_id);
create index category_team_by_team on category_team (tenant_id, team_id);
call build_walls('category_team', 'customer');
-- their tickets too go to the team that is theirs; of the team itself they see no more than that there is one
grant select on category_team to yingtai_portal;
