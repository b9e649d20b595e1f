#!/bin/sh
# The three roles and the database, once per server, by a superuser: what prepareRoles does for the embedded database
# (libs/platform/database/src/roles.ts). The postgres image runs it at its first start; for a server of your own:
#   PGHOST=… PGUSER=postgres PGPASSWORD=… SECRETS=./secrets sh docker/postgres/init-roles.sh
set -eu
export SECRETS="${SECRETS:-/run/secrets}"
psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet --username "${POSTGRES_USER:-${PGUSER:-postgres}}" --dbname postgres <<'SQL'
\set owner `cat "$SECRETS/database_owner_password"`
\set app `cat "$SECRETS/database_app_password"`

select format('create role gemeinsam_owner login password %L', :'owner')
where not exists (select from pg_roles where rolname = 'gemeinsam_owner') \gexec

select 'create role gemeinsam_system nologin'
where not exists (select from pg_roles where rolname = 'gemeinsam_system') \gexec

-- noinherit: the wider view of gemeinsam_system counts only after an explicit SET ROLE
select format('create role gemeinsam_app login noinherit password %L', :'app')
where not exists (select from pg_roles where rolname = 'gemeinsam_app') \gexec
grant gemeinsam_system to gemeinsam_app;

select 'create database gemeinsam owner gemeinsam_owner'
where not exists (select from pg_database where datname = 'gemeinsam') \gexec
SQL
