-- migrate:up
-- What can be found, by post. The vector is written beside the text; a generated column would read as a difference.
create table search_entry (
  post_id uuid not null,
  thread_id uuid not null,
  audience_id uuid not null,
  text text not null,
  words tsvector not null,
  created_at timestamptz(3) not null,
  constraint search_entry_pkey primary key (post_id),
  constraint search_entry_post_id_fkey foreign key (post_id) references post (id) on delete cascade,
  constraint search_entry_thread_id_fkey foreign key (thread_id) references thread (id) on delete cascade,
  constraint search_entry_audience_id_fkey foreign key (audience_id) references audience (id)
);
create index search_entry_words_idx on search_entry using gin (words);
create index search_entry_audience_id_idx on search_entry (audience_id);

alter table search_entry enable row level security;
alter table search_entry force row level security;
create policy search_entry_readable on search_entry for select to gemeinsam_app
  using (audience_id in (select audience_id from readable_audience where person_id = (select actor())));
create policy search_entry_system on search_entry to gemeinsam_system using (true) with check (true);

-- migrate:down
drop table search_entry;
