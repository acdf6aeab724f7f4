-- An enclosure that is taken out of a draft stays with its file, so that this can be undone.

alter table letter_enclosures add column removed_at timestamptz;
comment on column letter_enclosures.removed_at is 'When it was taken out of the draft; null for what is sent.';
