-- migrate:up
create table thread (
  id uuid not null,
  group_id uuid not null,
  audience_id uuid not null,
  kind text not null,
  title text not null,
  author_id uuid not null,
  created_at timestamptz(3) not null,
  last_post_at timestamptz(3) not null,
  last_post_author_id uuid not null,
  reply_count integer not null,
  accepted_post_id uuid,
  accepted_at timestamptz(3),
  constraint thread_pkey primary key (id),
  constraint thread_group_id_fkey foreign key (group_id) references "group" (id),
  constraint thread_audience_id_fkey foreign key (audience_id) references audience (id),
  constraint thread_author_id_fkey foreign key (author_id) references person (id),
  constraint thread_last_post_author_id_fkey foreign key (last_post_author_id) references person (id),
  constraint thread_kind_check check (kind in ('QUESTION', 'DISCUSSION'))
);
create index thread_activity_idx on thread (last_post_at desc, id desc);
create index thread_group_activity_idx on thread (group_id, last_post_at desc, id desc);
create index thread_author_id_idx on thread (author_id);

create table post (
  id uuid not null,
  thread_id uuid not null,
  audience_id uuid not null,
  author_id uuid not null,
  organisation_id uuid,
  reply_to_id uuid,
  opening boolean not null,
  body text not null,
  created_at timestamptz(3) not null,
  edited_at timestamptz(3),
  deleted_at timestamptz(3),
  constraint post_pkey primary key (id),
  constraint post_thread_id_fkey foreign key (thread_id) references thread (id),
  constraint post_audience_id_fkey foreign key (audience_id) references audience (id),
  constraint post_author_id_fkey foreign key (author_id) references person (id),
  constraint post_organisation_id_fkey foreign key (organisation_id) references organisation (id),
  constraint post_reply_to_id_fkey foreign key (reply_to_id) references post (id)
);
alter table thread add constraint thread_accepted_post_id_fkey foreign key (accepted_post_id) references post (id);
create index post_thread_idx on post (thread_id, created_at, id);
create index post_author_id_idx on post (author_id, thread_id);

create table read_marker (
  person_id uuid not null,
  thread_id uuid not null,
  read_until timestamptz(3) not null,
  constraint read_marker_pkey primary key (person_id, thread_id),
  constraint read_marker_person_id_fkey foreign key (person_id) references person (id),
  constraint read_marker_thread_id_fkey foreign key (thread_id) references thread (id)
);

alter table thread enable row level security;
alter table thread force row level security;
-- Readers change a thread, too: every reply moves it up. Nobody deletes one.
create policy thread_read on thread for select to gemeinsam_app
  using (audience_id in (select audience_id from readable_audience where person_id = (select actor())));
create policy thread_open on thread for insert to gemeinsam_app with check (
  author_id = (select actor()) and audience_id in (select audience_id from readable_audience where person_id = (select actor()))
);
create policy thread_move on thread for update to gemeinsam_app
  using (audience_id in (select audience_id from readable_audience where person_id = (select actor())))
  with check (audience_id in (select audience_id from readable_audience where person_id = (select actor())));
create policy thread_system on thread to gemeinsam_system using (true) with check (true);

alter table post enable row level security;
alter table post force row level security;
-- One writes in one's own name; a text is changed by its author, or taken away by a moderator.
create policy post_read on post for select to gemeinsam_app
  using (audience_id in (select audience_id from readable_audience where person_id = (select actor())));
create policy post_write on post for insert to gemeinsam_app with check (
  author_id = (select actor()) and audience_id in (select audience_id from readable_audience where person_id = (select actor()))
);
create policy post_change on post for update to gemeinsam_app using (
  audience_id in (select audience_id from readable_audience where person_id = (select actor()))
  and (author_id = (select actor())
    or thread_id in (select thread.id from thread where thread.group_id in (select moderated_groups())))
);
create policy post_system on post to gemeinsam_system using (true) with check (true);

alter table read_marker enable row level security;
alter table read_marker force row level security;
create policy read_marker_own on read_marker to gemeinsam_app using (person_id = (select actor())) with check (person_id = (select actor()));
create policy read_marker_system on read_marker to gemeinsam_system using (true) with check (true);

-- migrate:down
drop table read_marker;
alter table thread drop constraint thread_accepted_post_id_fkey;
drop table post;
drop table thread;
