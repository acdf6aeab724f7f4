-- The same letter, registered twice without a number, is told by its text.

alter table register_letters add column text_hash text generated always as (md5(nullif(source_text, ''))) stored;
comment on column register_letters.text_hash is 'MD5 of the text as it came; it tells the same letter again and guards nothing.';
create index register_letters_text on register_letters (office_id, text_hash) where text_hash is not null;
