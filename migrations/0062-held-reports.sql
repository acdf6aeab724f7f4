-- A report stays where somebody can act on it, whatever becomes of areas and offices.

-- One expression, so that the planner puts it into the statement; an area is four levels deep at most,
-- and of a shorter path the longer ones are no path at all.
create function path_prefixes(path text) returns text[] language sql immutable parallel safe as $$
  select array[
    '/',
    '/' || split_part(path, '/', 2) || '/',
    '/' || split_part(path, '/', 2) || '/' || split_part(path, '/', 3) || '/',
    '/' || split_part(path, '/', 2) || '/' || split_part(path, '/', 3) || '/' || split_part(path, '/', 4) || '/',
    path]
$$;
comment on function path_prefixes is 'The paths of an area and of all above it, from the nation down.';

create function former_paths() returns text[] language sql stable as $$
  select coalesce(array_agg(place.path), '{}')
  from area_paths place
  where place.code = substring(current_setting('amphoe.scope', true) from '([^/]+)/$')
    and place.path <> current_setting('amphoe.scope', true)
$$;
comment on function former_paths is 'Where the very area of the scope lay before: an area that moves keeps what it has begun.';

-- Its own reports, not those of the areas below it. The sub-select is asked once a statement, and only
-- when a row lies outside the scope (policies are asked in the order of their names).
do $$
declare
  fenced text;
begin
  foreach fenced in array array[
    'obligations', 'report_events', 'report_revisions', 'report_drafts', 'attachments', 'audit_entries',
    'compile_picks', 'recorded_events'
  ] loop
    execute format('create policy within_scope_before on %I to amphoe_app
      using (area_path = any ((select former_paths())::text[])) with check (area_path = any ((select former_paths())::text[]))', fenced);
  end loop;
end $$;
