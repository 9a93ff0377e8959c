-- The answer given to a request with an Idempotency-Key, kept for 48 hours (PLT-05).
create table idempotent_request (
  tenant_id uuid not null,
  -- principal, route and key, hashed together
  key_hash text collate "C" not null,
  -- whose request it was; null: nobody's who is known
  account_id uuid,
  body_hash text collate "C" not null,
  made_at timestamptz(3) not null,
  status smallint,
  answer jsonb,
  primary key (tenant_id, key_hash)
);
create index idempotent_request_by_age on idempotent_request (tenant_id, made_at);
call build_walls('idempotent_request', 'tenant');
-- an answer holds what its asker may see: it is told to nobody else. The worker sweeps as desk
create policy own_account on idempotent_request as restrictive for all to yingtai_limited, yingtai_portal
  using (account_id is not distinct from nullif(current_setting('app.account_id', true), '')::uuid);
grant select, insert, update on idempotent_request to yingtai_portal;

-- Type-ahead: every beginning that people type, asked by range of token, which keeps its index under row-level security.
create table look_up (
  tenant_id uuid not null,
  customer_id uuid not null,
  kind text not null,
  token text collate "C" not null,
  id uuid not null,
  primary key (tenant_id, kind, id, token)
);
create index look_up_by_token on look_up (tenant_id, kind, token, id);
create index look_up_by_customer on look_up (tenant_id, customer_id, token);
call build_walls('look_up', 'customer');

-- The same for what is of no customer (staff): staff limited to some customers see it too, a customer's people never.
create table look_up_internal (
  tenant_id uuid not null,
  kind text not null,
  token text collate "C" not null,
  id uuid not null,
  primary key (tenant_id, kind, id, token)
);
create index look_up_internal_by_token on look_up_internal (tenant_id, kind, token, id);
call build_walls('look_up_internal', 'tenant');
