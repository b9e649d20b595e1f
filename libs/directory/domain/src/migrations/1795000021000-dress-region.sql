-- migrate:up
-- made anew from what was uploaded; named by what it holds, so that an address never shows another picture
create table region_logo (
  hash text not null,
  png bytea not null,
  width integer not null,
  height integer not null,
  constraint region_logo_pkey primary key (hash)
);
alter table region
  add column accent text,
  add column logo_hash text,
  add constraint region_accent_check check (accent ~ '^#[0-9a-f]{6}$'),
  add constraint region_logo_hash_fkey foreign key (logo_hash) references region_logo (hash);

-- migrate:down
alter table region drop column logo_hash, drop column accent;
drop table region_logo;
