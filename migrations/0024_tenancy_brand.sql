-- How the provider shows itself to its customers' people: in the portal, on mails and reports.
alter table tenant
  add column portal_name text,
  -- the hotline that urgent cases are asked to call (SD-18)
  add column hotline text,
  add column brand_color text check (brand_color ~ '^#[0-9a-f]{6}$'),
  -- SHA-256 of the picture, as it was drawn anew
  add column logo_content text collate "C",
  add column logo_media_type text,
  add check ((logo_content is null) = (logo_media_type is null));
grant update (portal_name, hotline, brand_color, logo_content, logo_media_type) on tenant to yingtai_desk;
