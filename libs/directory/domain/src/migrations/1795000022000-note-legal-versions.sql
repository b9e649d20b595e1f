-- migrate:up
-- what is new in a version, in a sentence
alter table legal_document add column note_de text, add column note_en text;

-- migrate:down
alter table legal_document drop column note_en, drop column note_de;
