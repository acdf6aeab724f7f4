-- What citizens read of a published activity stays as whoever published it has seen it, until he shows new words.

alter table activities add column shown jsonb;
comment on column activities.shown is 'The free words of its plan and its reason as they were published last, and the day and hours told first; null while it is not published.';

-- What citizens read so far is what they go on reading.
update activities set shown = jsonb_build_object('reason', reason)
  || (select jsonb_object_agg(key, plan -> key)
      from unnest(array['title', 'place', 'point', 'partner', 'needs', 'heldOn', 'startsAt', 'endsAt']) as key)
  where published_at is not null;

alter table activities add constraint activities_shown check ((shown is null) = (published_at is null));
