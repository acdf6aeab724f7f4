-- What was said of an event that was held without a plan: its kind, place, hours, and who held it.

alter table recorded_events add column about jsonb;
comment on column recorded_events.about is 'What its recorder said of it besides title and day, where its requirement follows activities.';
