-- migrate:up
create table "group" (
  id uuid not null,
  region_id uuid not null,
  slug text not null,
  name text not null,
  kind text not null,
  purpose text not null,
  rules jsonb not null,
  created_at timestamptz(3) not null,
  constraint group_pkey primary key (id),
  constraint group_slug_key unique (slug),
  constraint group_region_id_fkey foreign key (region_id) references region (id),
  constraint group_kind_check check (kind in ('NETWORK', 'CLOSED'))
);
create index group_region_id_idx on "group" (region_id);

-- The one word for who may read: NETWORK is everyone of the region, MEMBERS and MODERATORS are those of a group.
create table audience (
  id uuid not null,
  group_id uuid not null,
  kind text not null,
  constraint audience_pkey primary key (id),
  constraint audience_group_id_kind_key unique (group_id, kind),
  constraint audience_group_id_fkey foreign key (group_id) references "group" (id),
  constraint audience_kind_check check (kind in ('NETWORK', 'MEMBERS', 'MODERATORS'))
);

-- A network has rows for its moderators only: everyone of the region reads it anyway.
create table membership (
  id uuid not null,
  group_id uuid not null,
  audience_id uuid not null,
  person_id uuid not null,
  role text not null,
  started_at timestamptz(3) not null,
  ended_at timestamptz(3),
  ended_by_id uuid,
  end_reason text,
  constraint membership_pkey primary key (id),
  constraint membership_group_id_fkey foreign key (group_id) references "group" (id),
  constraint membership_audience_id_fkey foreign key (audience_id) references audience (id),
  constraint membership_person_id_fkey foreign key (person_id) references person (id),
  constraint membership_ended_by_id_fkey foreign key (ended_by_id) references person (id),
  constraint membership_role_check check (role in ('MEMBER', 'MODERATOR'))
);
create unique index membership_current_idx on membership (person_id, group_id) where ended_at is null;
create index membership_group_idx on membership (group_id, started_at desc, id desc) where ended_at is null;

create table join_request (
  id uuid not null,
  group_id uuid not null,
  audience_id uuid not null,
  person_id uuid not null,
  reason text not null,
  state text not null,
  requested_at timestamptz(3) not null,
  decided_at timestamptz(3),
  decided_by_id uuid,
  decision_reason text,
  reopened_at timestamptz(3),
  version integer not null,
  constraint join_request_pkey primary key (id),
  constraint join_request_group_id_fkey foreign key (group_id) references "group" (id),
  constraint join_request_audience_id_fkey foreign key (audience_id) references audience (id),
  constraint join_request_person_id_fkey foreign key (person_id) references person (id),
  constraint join_request_decided_by_id_fkey foreign key (decided_by_id) references person (id),
  constraint join_request_state_check check (state in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'))
);
create unique index join_request_open_idx on join_request (person_id, group_id) where state = 'REQUESTED';
create index join_request_person_idx on join_request (person_id, group_id, requested_at desc);
create index join_request_desk_idx on join_request (audience_id, state, requested_at, id);

/* Who may read what, as of now, and since when. For the owner alone: the product asks the view after it. */
create view audience_reader as
  select membership.person_id, audience.id as audience_id, membership.started_at as since
  from membership
  join person on person.id = membership.person_id and person.state = 'ACTIVE'
  join audience on audience.group_id = membership.group_id
    and (audience.kind = 'MEMBERS' or (audience.kind = 'MODERATORS' and membership.role = 'MODERATOR'))
  where membership.ended_at is null
  union all
  select person.id, audience.id, person.created_at
  from person
  join "group" on "group".region_id = person.region_id
  join audience on audience.group_id = "group".id and audience.kind = 'NETWORK'
  where person.state = 'ACTIVE';
revoke all on audience_reader from gemeinsam_app, gemeinsam_system;

/* What stores, counts, search, mails, frames and every policy below ask. The product's role learns of its actor's
   audiences only; who else reads them is told to the system. */
create view readable_audience as
  select person_id, audience_id, since from audience_reader
  where person_id = (select actor()) or current_user <> 'gemeinsam_app';

/* How many people and organisations read a group: numbers only, shown to everyone who may ask to be let in. */
create view group_headcount as
  select audience.group_id,
    count(distinct reader.person_id)::int as people,
    count(distinct organisation.id) filter (where organisation.kind = 'COMPANY')::int as companies,
    count(distinct organisation.id) filter (where organisation.kind = 'AUTHORITY')::int as authorities,
    count(distinct organisation.id) filter (where organisation.kind = 'INSTITUTION')::int as institutions
  from audience
  join audience_reader reader on reader.audience_id = audience.id
  left join affiliation on affiliation.person_id = reader.person_id and affiliation.state = 'CONFIRMED'
  left join organisation on organisation.id = affiliation.organisation_id
  where audience.kind <> 'MODERATORS'
  group by audience.group_id;

/* Makes somebody a moderator or a mere member; false where nothing changed. Runs as the owner, because an administrator
   does this without seeing who else belongs to a closed group. */
create function change_membership_role(
  membership_id uuid, of_group uuid, of_audience uuid, of_person uuid, new_role text, at timestamptz
) returns boolean language sql security definer set search_path = public, pg_temp as $$
  with changed as (
    insert into membership (id, group_id, audience_id, person_id, role, started_at)
    select membership_id, of_group, of_audience, of_person, new_role, at where administrates()
    on conflict (person_id, group_id) where ended_at is null
      do update set role = excluded.role where membership.role <> excluded.role
    returning 1
  )
  select exists (select from changed)
$$;
revoke execute on function change_membership_role from public;
grant execute on function change_membership_role to gemeinsam_app, gemeinsam_system;

alter table membership enable row level security;
alter table membership force row level security;
create policy membership_read on membership for select to gemeinsam_app using (
  person_id = (select actor()) or (role = 'MODERATOR' and (select actor()) is not null)
  or audience_id in (select audience_id from readable_audience where person_id = (select actor()))
);
/* Groups whose desk the actor sits at. */
create function moderated_groups() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select audience.group_id from audience
  join audience_reader reader on reader.audience_id = audience.id and reader.person_id = actor()
  where audience.kind = 'MODERATORS'
$$;
-- Moderators let people in. What is changed directly is an end: one's own, one a moderator or an administrator sets.
create policy membership_add on membership for insert to gemeinsam_app
  with check (group_id in (select moderated_groups()) and role = 'MEMBER');
create policy membership_end on membership for update to gemeinsam_app
  using (ended_at is null
    and (person_id = (select actor()) or group_id in (select moderated_groups()) or (select administrates())))
  with check (ended_at is not null);
create policy membership_system on membership to gemeinsam_system using (true) with check (true);
create policy membership_owner on membership to gemeinsam_owner using (true) with check (true);

alter table join_request enable row level security;
alter table join_request force row level security;
create policy join_request_read on join_request for select to gemeinsam_app using (
  person_id = (select actor()) or audience_id in (select audience_id from readable_audience where person_id = (select actor()))
);
create policy join_request_add on join_request for insert to gemeinsam_app with check (person_id = (select actor()));
create policy join_request_change on join_request for update to gemeinsam_app using (
  person_id = (select actor()) or audience_id in (select audience_id from readable_audience where person_id = (select actor()))
) with check (
  (person_id = (select actor()) and state = 'WITHDRAWN')
  or audience_id in (select audience_id from readable_audience where person_id = (select actor()))
);
create policy join_request_system on join_request to gemeinsam_system using (true) with check (true);

-- Whoever moderates any group of the region confirms ties, never their own.
create policy affiliation_steward on affiliation for update to gemeinsam_app using (
  person_id <> (select actor()) and exists (select from moderated_groups())
);

-- migrate:down
drop policy affiliation_steward on affiliation;
drop policy membership_end on membership;
drop policy membership_add on membership;
drop function moderated_groups();
drop function change_membership_role;
drop policy join_request_change on join_request;
drop policy join_request_read on join_request;
drop policy membership_read on membership;
drop view group_headcount;
drop view readable_audience;
drop view audience_reader;
drop table join_request;
drop table membership;
drop table audience;
drop table "group";
