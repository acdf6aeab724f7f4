-- A summary of activities keeps every way in which it was defined, in the history that programmes and their
-- requirements have, so that an issue can be held against what it followed.

alter table activity_summaries add column changed_why text;
comment on column activity_summaries.changed_why is 'Why it was changed last; empty while it stands as its pack wrote it.';

-- Whoever writes a summary keeps its revision: no writer can forget it.
create function keep_summary_revision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into programme_revisions (subject_kind, subject_id, revision, content, changed_by)
  values ('summary', new.id, new.revision,
    jsonb_build_object('definition', new.definition, 'letterId', new.letter_id, 'verified', new.verified,
      'active', new.active, 'reason', new.changed_why),
    new.changed_by);
  return null;
end $$;
comment on function keep_summary_revision is 'Keeps each revision of a summary in the history of programmes.';
revoke execute on function keep_summary_revision from public;

insert into programme_revisions (subject_kind, subject_id, revision, content, changed_by)
select 'summary', id, revision, jsonb_build_object('definition', definition, 'letterId', letter_id,
  'verified', verified, 'active', active, 'reason', null), changed_by
from activity_summaries;

create trigger keep_revision after insert or update of revision on activity_summaries
  for each row execute function keep_summary_revision();
