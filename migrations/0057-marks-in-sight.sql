-- Completeness of a province looks at the marks of its own groups; what it may not see it would take for
-- counted already.
create policy readable_in_province on totals_changes for select to amphoe_app using (
  province = (select split_part(current_setting('amphoe.scope', true), '/', 2)));
