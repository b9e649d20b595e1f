-- migrate:up
alter table person
  add column time_zone text,
  add column job_title_to text not null default 'EVERYONE',
  add column about_to text not null default 'EVERYONE',
  add column email_to text not null default 'NOBODY',
  add constraint person_job_title_to_check check (job_title_to in ('EVERYONE', 'SHARED_GROUPS', 'NOBODY')),
  add constraint person_about_to_check check (about_to in ('EVERYONE', 'SHARED_GROUPS', 'NOBODY')),
  add constraint person_email_to_check check (email_to in ('EVERYONE', 'SHARED_GROUPS', 'NOBODY'));

-- migrate:down
alter table person
  drop column time_zone,
  drop column job_title_to,
  drop column about_to,
  drop column email_to;
