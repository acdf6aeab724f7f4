-- An office whose area moves keeps the plans it has made, as it keeps its reports (0062): its drafts and what
-- it holds in the coming weeks among them. Its own rows, not those of the areas below it.

do $$
declare
  fenced text;
begin
  foreach fenced in array array['activities', 'activity_events', 'activity_visitors'] loop
    execute format('create policy within_scope_before on %I to amphoe_app
      using (area_path = any ((select former_paths())::text[])) with check (area_path = any ((select former_paths())::text[]))', fenced);
  end loop;
end $$;
