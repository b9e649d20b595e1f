-- migrate:up
create table account (
  id uuid not null,
  email text not null,
  password_hash text not null,
  confirmed_at timestamptz(3),
  created_at timestamptz(3) not null,
  constraint account_pkey primary key (id),
  constraint account_email_key unique (email)
);

create table session (
  id uuid not null,
  account_id uuid not null,
  token_hash text not null,
  created_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  constraint session_pkey primary key (id),
  constraint session_token_hash_key unique (token_hash),
  constraint session_account_id_fkey foreign key (account_id) references account (id) on delete cascade
);
create index session_account_id_idx on session (account_id);

create table email_token (
  id uuid not null,
  account_id uuid not null,
  purpose text not null,
  token_hash text not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  constraint email_token_pkey primary key (id),
  constraint email_token_token_hash_key unique (token_hash),
  constraint email_token_purpose_check check (purpose in ('CONFIRM', 'RESET')),
  constraint email_token_account_id_fkey foreign key (account_id) references account (id) on delete cascade
);
create index email_token_account_id_idx on email_token (account_id);

-- migrate:down
drop table email_token;
drop table session;
drop table account;
