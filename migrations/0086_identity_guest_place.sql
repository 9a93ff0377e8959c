-- Where what a guest was let in to stood when they were: the session says so, and the wall asks no other table for it.
-- Rows of a provider stay together wherever they are placed (docs/scale.md).
alter table guest_session add column place_id uuid;
call let_guests('site', 'id', 'app.guest_place');
