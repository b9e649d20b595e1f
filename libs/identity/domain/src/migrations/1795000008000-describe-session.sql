-- migrate:up
-- What a person tells their browsers apart by, and the address a link was sent to that proves a new one.
alter table session add column device text not null default '';
alter table email_token add column email text;
alter table email_token drop constraint email_token_purpose_check;
alter table email_token add constraint email_token_purpose_check check (purpose in ('CONFIRM', 'RESET', 'CHANGE'));

-- migrate:down
delete from email_token where purpose = 'CHANGE';
alter table email_token drop constraint email_token_purpose_check;
alter table email_token add constraint email_token_purpose_check check (purpose in ('CONFIRM', 'RESET'));
alter table email_token drop column email;
alter table session drop column device;
