-- An office above that may stand in records an event for one that cannot do so itself; who did is kept apart.

alter table recorded_events add column stand_in_office_id uuid references offices;
comment on column recorded_events.stand_in_office_id is 'The office above that recorded it in place of its own; empty where its own did. Of what was planned the history of the plan tells it.';
