-- migrate:up
create table deleted_post (
  post_id uuid not null,
  deleted_by_id uuid not null,
  body text not null,
  title text not null,
  accepted_at timestamptz(3),
  deleted_at timestamptz(3) not null,
  constraint deleted_post_pkey primary key (post_id),
  constraint deleted_post_post_id_fkey foreign key (post_id) references post (id),
  constraint deleted_post_deleted_by_id_fkey foreign key (deleted_by_id) references person (id)
);

alter table deleted_post enable row level security;
alter table deleted_post force row level security;
-- Whoever took a text away is alone in seeing it still, while they read in that group.
create policy deleted_post_own on deleted_post to gemeinsam_app
  using (deleted_by_id = (select actor()) and post_id in (select id from post))
  with check (deleted_by_id = (select actor()) and post_id in (select id from post));
create policy deleted_post_system on deleted_post to gemeinsam_system using (true) with check (true);

-- migrate:down
drop table deleted_post;
