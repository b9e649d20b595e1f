-- migrate:up
create table barrier_report (
  id uuid not null,
  person_id uuid,
  page text not null,
  barrier text not null,
  email text,
  created_at timestamptz(3) not null,
  done_at timestamptz(3),
  constraint barrier_report_pkey primary key (id),
  constraint barrier_report_person_id_fkey foreign key (person_id) references person (id)
);
create index barrier_report_created_at_idx on barrier_report (created_at, id);
create index barrier_report_person_id_idx on barrier_report (person_id);

-- Whoever meets a barrier may say so, signed in or not, and in nobody else's name. Administrators read and settle it.
alter table barrier_report enable row level security;
alter table barrier_report force row level security;
create policy barrier_report_write on barrier_report for insert to gemeinsam_app
  with check (person_id is not distinct from (select actor()) and done_at is null);
create policy barrier_report_read on barrier_report for select to gemeinsam_app using ((select administrates()));
create policy barrier_report_settle on barrier_report for update to gemeinsam_app using ((select administrates()));
create policy barrier_report_system on barrier_report to gemeinsam_system using (true) with check (true);
create policy barrier_report_owner on barrier_report to gemeinsam_owner using (true) with check (true);

-- migrate:down
drop table barrier_report;
