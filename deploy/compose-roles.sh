#!/bin/sh
# Run once by the image of PostgreSQL, when it makes its data: the owner, the three callers, the database.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v password="$POSTGRES_PASSWORD" <<'SQL'
create role yingtai_owner login createrole password :'password';
create role yingtai_desk login noinherit password :'password';
create role yingtai_limited login noinherit password :'password';
create role yingtai_portal login noinherit password :'password';
create database yingtai owner yingtai_owner encoding 'UTF8' template template0;
SQL
