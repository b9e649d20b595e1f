-- migrate:up
create table notification (
  id uuid not null,
  person_id uuid not null,
  event_id uuid not null,
  audience_id uuid,
  kind text not null,
  actor_id uuid,
  thread_id uuid,
  post_id uuid,
  group_id uuid,
  join_request_id uuid,
  organisation_id uuid,
  created_at timestamptz(3) not null,
  read_at timestamptz(3),
  mailed_at timestamptz(3),
  constraint notification_pkey primary key (id),
  constraint notification_person_id_event_id_key unique (person_id, event_id),
  constraint notification_person_id_fkey foreign key (person_id) references person (id),
  constraint notification_audience_id_fkey foreign key (audience_id) references audience (id),
  constraint notification_actor_id_fkey foreign key (actor_id) references person (id),
  constraint notification_thread_id_fkey foreign key (thread_id) references thread (id),
  constraint notification_post_id_fkey foreign key (post_id) references post (id),
  constraint notification_group_id_fkey foreign key (group_id) references "group" (id),
  constraint notification_join_request_id_fkey foreign key (join_request_id) references join_request (id),
  constraint notification_organisation_id_fkey foreign key (organisation_id) references organisation (id)
);
create index notification_inbox_idx on notification (person_id, created_at desc, id desc);
create index notification_unread_idx on notification (person_id) where read_at is null;

create table mail_preference (
  person_id uuid not null,
  kind text not null,
  mail boolean not null,
  constraint mail_preference_pkey primary key (person_id, kind),
  constraint mail_preference_person_id_fkey foreign key (person_id) references person (id)
);

-- One's own, and what it is about may still be read: an entry about a group one has left is gone with the group.
alter table notification enable row level security;
alter table notification force row level security;
create policy notification_own on notification to gemeinsam_app
  using (person_id = (select actor()) and (audience_id is null
    or audience_id in (select audience_id from readable_audience where person_id = (select actor()))))
  with check (person_id = (select actor()));
create policy notification_system on notification to gemeinsam_system using (true) with check (true);

alter table mail_preference enable row level security;
alter table mail_preference force row level security;
create policy mail_preference_own on mail_preference to gemeinsam_app using (person_id = (select actor())) with check (person_id = (select actor()));
create policy mail_preference_system on mail_preference to gemeinsam_system using (true) with check (true);

-- migrate:down
drop table mail_preference;
drop table notification;
