-- migrate:up
-- What somebody has settled of the list that greets them; ALL when they have put it away.
create table first_step (
  person_id uuid not null,
  step text not null,
  skipped boolean not null default false,
  done_at timestamptz(3) not null,
  constraint first_step_pkey primary key (person_id, step),
  constraint first_step_person_id_fkey foreign key (person_id) references person (id),
  constraint first_step_step_check check (step in ('PROFILE', 'TOPICS', 'NOTIFICATIONS', 'GROUP', 'ALL'))
);
alter table first_step enable row level security;
alter table first_step force row level security;
create policy first_step_own on first_step to gemeinsam_app using (person_id = (select actor())) with check (person_id = (select actor()));
create policy first_step_system on first_step to gemeinsam_system using (true) with check (true);
create policy first_step_owner on first_step to gemeinsam_owner using (true) with check (true);

-- whoever was here before knows their way
insert into first_step (person_id, step, done_at) select id, 'ALL', created_at from person;

-- migrate:down
drop table first_step;
