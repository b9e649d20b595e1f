-- migrate:up
-- What questions are about, curated by the operator in two levels. A retired topic stays with the threads that have it.
create table topic (
  id uuid not null,
  parent_id uuid,
  slug text not null,
  name_de text not null,
  name_en text not null,
  position integer not null,
  retired_at timestamptz(3),
  constraint topic_pkey primary key (id),
  constraint topic_slug_key unique (slug),
  constraint topic_parent_id_fkey foreign key (parent_id) references topic (id)
);
create index topic_parent_id_idx on topic (parent_id);

-- Few per thread and read with it: an array needs no wall of its own.
alter table thread add column topic_ids uuid[] not null default '{}';
create index thread_topic_ids_idx on thread using gin (topic_ids);

create table topic_follow (
  person_id uuid not null,
  topic_id uuid not null,
  constraint topic_follow_pkey primary key (person_id, topic_id),
  constraint topic_follow_person_id_fkey foreign key (person_id) references person (id),
  constraint topic_follow_topic_id_fkey foreign key (topic_id) references topic (id)
);
create index topic_follow_topic_id_idx on topic_follow (topic_id);

alter table topic enable row level security;
alter table topic force row level security;
create policy topic_read on topic for select to gemeinsam_app using ((select actor()) is not null);
create policy topic_add on topic for insert to gemeinsam_app with check ((select administrates()));
create policy topic_change on topic for update to gemeinsam_app using ((select administrates()));
create policy topic_system on topic to gemeinsam_system using (true) with check (true);
create policy topic_owner on topic to gemeinsam_owner using (true) with check (true);
alter table topic_follow enable row level security;
alter table topic_follow force row level security;
create policy topic_follow_own on topic_follow to gemeinsam_app using (person_id = (select actor())) with check (person_id = (select actor()));
create policy topic_follow_system on topic_follow to gemeinsam_system using (true) with check (true);

insert into topic (id, slug, name_de, name_en, position) values
('01980000-0000-7000-8000-000000000100', 'aufenthalt', 'Aufenthalt und Verfahren', 'Residence and procedure', 100),
('01980000-0000-7000-8000-000000000200', 'qualifikation', 'Qualifikation', 'Qualification', 200),
('01980000-0000-7000-8000-000000000300', 'alltag', 'Ankommen und Zusammenarbeit', 'Arriving and working together', 300);
insert into topic (id, parent_id, slug, name_de, name_en, position) values
('01980000-0000-7000-8000-000000000110', '01980000-0000-7000-8000-000000000100', 'verfahren-81a', 'Beschleunigtes Verfahren (§ 81a AufenthG)', 'Fast-track procedure (section 81a)', 110),
('01980000-0000-7000-8000-000000000120', '01980000-0000-7000-8000-000000000100', 'blaue-karte', 'Blaue Karte EU', 'EU Blue Card', 120),
('01980000-0000-7000-8000-000000000130', '01980000-0000-7000-8000-000000000100', 'chancenkarte', 'Chancenkarte', 'Opportunity card', 130),
('01980000-0000-7000-8000-000000000140', '01980000-0000-7000-8000-000000000100', 'westbalkan', 'Westbalkanregelung', 'Western Balkans regulation', 140),
('01980000-0000-7000-8000-000000000150', '01980000-0000-7000-8000-000000000100', 'arbeitgeberwechsel', 'Arbeitgeberwechsel', 'Change of employer', 150),
('01980000-0000-7000-8000-000000000160', '01980000-0000-7000-8000-000000000100', 'familiennachzug', 'Familiennachzug', 'Family reunification', 160),
('01980000-0000-7000-8000-000000000170', '01980000-0000-7000-8000-000000000100', 'termine', 'Termine und Wartezeiten', 'Appointments and waiting times', 170),
('01980000-0000-7000-8000-000000000210', '01980000-0000-7000-8000-000000000200', 'anerkennung', 'Anerkennung von Abschlüssen', 'Recognition of qualifications', 210),
('01980000-0000-7000-8000-000000000220', '01980000-0000-7000-8000-000000000200', 'ausbildung', 'Ausbildung und Studium', 'Training and studies', 220),
('01980000-0000-7000-8000-000000000230', '01980000-0000-7000-8000-000000000200', 'sprache', 'Deutsch lernen', 'Learning German', 230),
('01980000-0000-7000-8000-000000000310', '01980000-0000-7000-8000-000000000300', 'wohnen-ankommen', 'Wohnen und Ankommen', 'Housing and arriving', 310),
('01980000-0000-7000-8000-000000000320', '01980000-0000-7000-8000-000000000300', 'allgemeines', 'Austausch untereinander', 'Among ourselves', 320);

-- migrate:down
drop table topic_follow;
drop index thread_topic_ids_idx;
alter table thread drop column topic_ids;
drop table topic;
