-- How much a guest has handed in, so that a session's photos are bounded all together (AST-07).
alter table guest_session add column handed_in_bytes integer not null default 0;
call let_guests('guest_session', 'id', 'app.account_id');
grant select (tenant_id, id, handed_in_bytes), update (handed_in_bytes) on guest_session to yingtai_portal;

-- What is reported by a label happened where the machine stands: a guest sees that site, and no other.
drop policy wall_guest on site;
create policy wall_guest on site as restrictive for all to yingtai_portal using (
  nullif(nullif(current_setting('app.guest', true), '') is null or id = (
    select a.site_id from asset a
    where a.tenant_id = site.tenant_id and a.id = nullif(current_setting('app.guest', true), '')::uuid
  ), false) is not null);
