-- migrate:up
-- gemeinsam_app signs in and is held by every policy; gemeinsam_system, taken on by SET ROLE with a reason, is let through.
alter default privileges grant select, insert, update, delete on tables to gemeinsam_app, gemeinsam_system;
alter default privileges grant usage, select on sequences to gemeinsam_app, gemeinsam_system;
grant usage on schema public to gemeinsam_app, gemeinsam_system;

/* The person a transaction acts for; null where nobody does. Policies ask it as (select actor()): once per statement.
   A setting that was never set, or was reset, is ''. */
create function actor() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.person', true), '')::uuid
$$;

/* What a person's own commands hold shared while they write, and the end of their account holds alone. */
create function person_lock(person uuid) returns bigint language sql immutable parallel safe as $$
  select hashtextextended(person::text, 2)
$$;

create table command (
  person_id uuid not null,
  key text not null,
  name text not null,
  digest text not null,
  outcome jsonb,
  created_at timestamptz(3) not null,
  constraint command_pkey primary key (person_id, key)
);
create index command_created_at_idx on command (created_at);

create table handled_event (
  event_id uuid not null,
  handler text not null,
  handled_at timestamptz(3) not null,
  constraint handled_event_pkey primary key (event_id, handler)
);
create index handled_event_handled_at_idx on handled_event (handled_at);

create table kept_mail (
  key text not null,
  recipient text not null,
  subject text not null,
  text text not null,
  html text not null,
  created_at timestamptz(3) not null,
  constraint kept_mail_pkey primary key (key)
);
create index kept_mail_created_at_idx on kept_mail (created_at);

-- The job queue belongs to the owner and walls itself in; the product adds and takes jobs.
grant usage on schema graphile_worker to gemeinsam_app, gemeinsam_system;
grant select, insert, update, delete on all tables in schema graphile_worker to gemeinsam_app, gemeinsam_system;
grant usage, select on all sequences in schema graphile_worker to gemeinsam_app, gemeinsam_system;
grant execute on all functions in schema graphile_worker to gemeinsam_app, gemeinsam_system;
create policy product_jobs on graphile_worker._private_jobs to gemeinsam_app, gemeinsam_system using (true) with check (true);
create policy product_queues on graphile_worker._private_job_queues to gemeinsam_app, gemeinsam_system using (true) with check (true);
create policy product_tasks on graphile_worker._private_tasks to gemeinsam_app, gemeinsam_system using (true) with check (true);
create policy product_crontabs on graphile_worker._private_known_crontabs to gemeinsam_app, gemeinsam_system using (true) with check (true);

-- migrate:down
drop policy product_crontabs on graphile_worker._private_known_crontabs;
drop policy product_tasks on graphile_worker._private_tasks;
drop policy product_queues on graphile_worker._private_job_queues;
drop policy product_jobs on graphile_worker._private_jobs;
revoke all on all tables in schema graphile_worker from gemeinsam_app, gemeinsam_system;
revoke all on all sequences in schema graphile_worker from gemeinsam_app, gemeinsam_system;
revoke all on all functions in schema graphile_worker from gemeinsam_app, gemeinsam_system;
revoke usage on schema graphile_worker from gemeinsam_app, gemeinsam_system;
drop table kept_mail;
drop table handled_event;
drop table command;
drop function person_lock(uuid);
drop function actor();
revoke usage on schema public from gemeinsam_app, gemeinsam_system;
alter default privileges revoke usage, select on sequences from gemeinsam_app, gemeinsam_system;
alter default privileges revoke select, insert, update, delete on tables from gemeinsam_app, gemeinsam_system;
