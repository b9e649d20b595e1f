-- migrate:up
-- finds a name that was typed with a slip; comes with PostgreSQL, and an owner of the database may add it
create extension if not exists pg_trgm;

create table region (
  id uuid not null,
  name text not null,
  demo boolean not null default false,
  created_at timestamptz(3) not null,
  constraint region_pkey primary key (id)
);
-- one until several are asked for
create unique index region_single_idx on region ((true));

create table person (
  id uuid not null,
  region_id uuid not null,
  name text not null,
  job_title text,
  about text,
  locale text not null,
  state text not null,
  administrator boolean not null default false,
  created_at timestamptz(3) not null,
  constraint person_pkey primary key (id),
  constraint person_region_id_fkey foreign key (region_id) references region (id),
  constraint person_locale_check check (locale in ('DE', 'EN')),
  constraint person_state_check check (state in ('ACTIVE', 'SUSPENDED', 'FORMER'))
);
create index person_region_id_idx on person (region_id);
create index person_name_idx on person (lower(name), id);

create table organisation (
  id uuid not null,
  region_id uuid not null,
  name text not null,
  kind text not null,
  locality text not null,
  trade text,
  verified_at timestamptz(3),
  verified_by_id uuid,
  rejected_at timestamptz(3),
  rejected_by_id uuid,
  rejection_reason text,
  created_at timestamptz(3) not null,
  constraint organisation_pkey primary key (id),
  constraint organisation_region_id_fkey foreign key (region_id) references region (id),
  constraint organisation_verified_by_id_fkey foreign key (verified_by_id) references person (id),
  constraint organisation_rejected_by_id_fkey foreign key (rejected_by_id) references person (id),
  constraint organisation_kind_check check (kind in ('COMPANY', 'AUTHORITY', 'INSTITUTION'))
);
create index organisation_region_id_idx on organisation (region_id);
-- the same name in the same place is the same organisation, however it is capitalised
create unique index organisation_identity_idx on organisation (lower(name), lower(locality)) where rejected_at is null;

create table affiliation (
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  state text not null,
  role text not null,
  requested_at timestamptz(3) not null,
  decided_at timestamptz(3),
  decided_by_id uuid,
  decision_reason text,
  constraint affiliation_pkey primary key (id),
  constraint affiliation_person_id_fkey foreign key (person_id) references person (id),
  constraint affiliation_organisation_id_fkey foreign key (organisation_id) references organisation (id),
  constraint affiliation_decided_by_id_fkey foreign key (decided_by_id) references person (id),
  constraint affiliation_state_check check (state in ('PENDING', 'CONFIRMED', 'REJECTED', 'ENDED')),
  constraint affiliation_role_check check (role in ('MEMBER', 'ADMINISTRATOR'))
);
create unique index affiliation_current_idx on affiliation (person_id, organisation_id) where state in ('PENDING', 'CONFIRMED');
create index affiliation_organisation_id_idx on affiliation (organisation_id);
create index affiliation_pending_idx on affiliation (requested_at, id) where state = 'PENDING';

create table legal_document (
  kind text not null,
  version text not null,
  body_de text not null,
  body_en text not null,
  constraint legal_document_pkey primary key (kind, version),
  constraint legal_document_kind_check check (kind in ('TERMS', 'PRIVACY', 'IMPRINT', 'ACCESSIBILITY'))
);

create table legal_acceptance (
  person_id uuid not null,
  kind text not null,
  version text not null,
  accepted_at timestamptz(3) not null,
  constraint legal_acceptance_pkey primary key (person_id, kind, version),
  constraint legal_acceptance_person_id_fkey foreign key (person_id) references person (id)
);

-- What somebody entered, until the mail address is proven: no stranger puts a name into the directory.
create table registration (
  account_id uuid not null,
  name text not null,
  job_title text,
  locale text not null,
  organisation_id uuid,
  new_organisation jsonb,
  terms_version text not null,
  privacy_version text not null,
  created_at timestamptz(3) not null,
  constraint registration_pkey primary key (account_id),
  constraint registration_account_id_fkey foreign key (account_id) references account (id) on delete cascade,
  constraint registration_organisation_id_fkey foreign key (organisation_id) references organisation (id)
);

/* Whether the actor administers the region. Policies ask it as the owner, so that asking needs no policy of its own. */
create function administrates() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from person where id = actor() and administrator and state = 'ACTIVE')
$$;
/* Organisations whose ties the actor may confirm. */
create function administered_organisations() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select organisation_id from affiliation
  where person_id = actor() and state = 'CONFIRMED' and role = 'ADMINISTRATOR'
$$;

-- People are seen by people who are signed in. The owner's own policy serves the views it owns.
alter table person enable row level security;
alter table person force row level security;
create policy person_read on person for select to gemeinsam_app using ((select actor()) is not null);
create policy person_edit on person for update to gemeinsam_app using (id = (select actor()));
create policy person_system on person to gemeinsam_system using (true) with check (true);
create policy person_owner on person to gemeinsam_owner using (true) with check (true);
alter table affiliation enable row level security;
alter table affiliation force row level security;
create policy affiliation_read on affiliation for select to gemeinsam_app using ((select actor()) is not null);
create policy affiliation_write on affiliation for insert to gemeinsam_app with check (person_id = (select actor()) and state = 'PENDING');
create policy affiliation_decide on affiliation for update to gemeinsam_app using (
  person_id <> (select actor())
  and ((select administrates()) or organisation_id in (select administered_organisations()))
);
create policy affiliation_system on affiliation to gemeinsam_system using (true) with check (true);
create policy affiliation_owner on affiliation to gemeinsam_owner using (true) with check (true);

-- migrate:down
drop table registration;
drop table legal_acceptance;
drop table legal_document;
drop policy affiliation_decide on affiliation;
drop function administered_organisations();
drop function administrates();
drop table affiliation;
drop table organisation;
drop table person;
drop table region;
drop extension pg_trgm;
