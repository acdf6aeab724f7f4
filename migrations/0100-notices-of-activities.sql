-- What officers are told of activities, summaries and disaster units: each thing once to each office.

create unique index notices_told_once on notices (office_id, kind, subject_id)
  where kind in ('activity-postponed', 'activity-cancelled', 'summary-issued', 'unit-silent', 'units-silent');

alter table unit_rules add column remind_on_day smallint not null default 25,
  add constraint unit_rules_remind_on_day check (remind_on_day between 1 and 28);
comment on column unit_rules.remind_on_day is 'The day of a month from which on authorities are told that they have updated nothing in it.';
