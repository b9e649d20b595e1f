-- migrate:up
-- The second wall around what administrators keep, around agreements, and around what a person may change of themself.
alter table region enable row level security;
alter table region force row level security;
create policy region_read on region for select to gemeinsam_app using (true);
create policy region_change on region for update to gemeinsam_app using ((select administrates()));
create policy region_system on region to gemeinsam_system using (true) with check (true);
create policy region_owner on region to gemeinsam_owner using (true) with check (true);

alter table region_logo enable row level security;
alter table region_logo force row level security;
create policy region_logo_read on region_logo for select to gemeinsam_app using (true);
create policy region_logo_add on region_logo for insert to gemeinsam_app with check ((select administrates()));
create policy region_logo_remove on region_logo for delete to gemeinsam_app using ((select administrates()));
create policy region_logo_system on region_logo to gemeinsam_system using (true) with check (true);
create policy region_logo_owner on region_logo to gemeinsam_owner using (true) with check (true);

alter table legal_document enable row level security;
alter table legal_document force row level security;
create policy legal_document_read on legal_document for select to gemeinsam_app using (true);
create policy legal_document_publish on legal_document for insert to gemeinsam_app with check ((select administrates()));
create policy legal_document_system on legal_document to gemeinsam_system using (true) with check (true);
create policy legal_document_owner on legal_document to gemeinsam_owner using (true) with check (true);

alter table legal_acceptance enable row level security;
alter table legal_acceptance force row level security;
create policy legal_acceptance_read on legal_acceptance for select to gemeinsam_app
  using (person_id = (select actor()) or (select administrates()));
create policy legal_acceptance_agree on legal_acceptance for insert to gemeinsam_app with check (person_id = (select actor()));
create policy legal_acceptance_system on legal_acceptance to gemeinsam_system using (true) with check (true);
create policy legal_acceptance_owner on legal_acceptance to gemeinsam_owner using (true) with check (true);

-- nobody makes themself an administrator, or somebody else of themself
revoke update on person from gemeinsam_app;
grant update (name, job_title, about, locale, time_zone, job_title_to, about_to, email_to) on person to gemeinsam_app;

-- migrate:down
grant update on person to gemeinsam_app;
drop policy legal_acceptance_owner on legal_acceptance;
drop policy legal_acceptance_system on legal_acceptance;
drop policy legal_acceptance_agree on legal_acceptance;
drop policy legal_acceptance_read on legal_acceptance;
alter table legal_acceptance no force row level security;
alter table legal_acceptance disable row level security;
drop policy legal_document_owner on legal_document;
drop policy legal_document_system on legal_document;
drop policy legal_document_publish on legal_document;
drop policy legal_document_read on legal_document;
alter table legal_document no force row level security;
alter table legal_document disable row level security;
drop policy region_logo_owner on region_logo;
drop policy region_logo_system on region_logo;
drop policy region_logo_remove on region_logo;
drop policy region_logo_add on region_logo;
drop policy region_logo_read on region_logo;
alter table region_logo no force row level security;
alter table region_logo disable row level security;
drop policy region_owner on region;
drop policy region_system on region;
drop policy region_change on region;
drop policy region_read on region;
alter table region no force row level security;
alter table region disable row level security;
