-- An area that moves to another province finishes there what it had begun, so it marks those totals too.
create policy insertable_before on totals_changes for insert to amphoe_app with check (
  province in (select split_part(path, '/', 2) from unnest((select former_paths())) path));
