-- The second fence for the tables that carry no area of their own. Every table of the application is
-- fenced now; src/platform/server/fences.api.test.ts keeps it so.

-- Whether the transaction's scope is the whole nation.
create function in_nation() returns boolean language sql stable as $$
  select current_setting('amphoe.scope', true) = '/'
$$;
comment on function in_nation is 'Whether the transaction works for the whole nation.';

-- The tree and the letters: read by all, written by the department alone.
do $$
declare
  national text;
begin
  foreach national in array array['areas', 'area_parents', 'area_paths', 'area_names', 'letters'] loop
    execute format('alter table %I enable row level security', national);
    execute format('create policy readable on %I for select to amphoe_app using (true)', national);
    execute format('create policy insertable on %I for insert to amphoe_app with check ((select in_nation()))', national);
    execute format('create policy changeable on %I for update to amphoe_app using ((select in_nation())) with check ((select in_nation()))', national);
    execute format('create policy removable on %I for delete to amphoe_app using ((select in_nation()))', national);
  end loop;
end $$;

-- What belongs to an account lies where the account lies: the inner select is fenced itself.
do $$
declare
  personal text;
begin
  foreach personal in array array['sessions', 'command_receipts'] loop
    execute format('alter table %I enable row level security', personal);
    execute format('create policy of_account on %I to amphoe_app'
      || ' using (exists (select from accounts a where a.id = account_id))'
      || ' with check (exists (select from accounts a where a.id = account_id))', personal);
  end loop;
end $$;

-- A history is read by all who read its subject, and written only within whose area the subject lies.
alter table programme_revisions enable row level security;
create policy readable on programme_revisions for select to amphoe_app using (true);
create policy insertable on programme_revisions for insert to amphoe_app with check (
  coalesce(
    starts_with((select p.area_path from programmes p where subject_kind = 'programme' and p.id = subject_id),
      nullif(current_setting('amphoe.scope', true), '')),
    starts_with((select p.area_path from portfolios p where subject_kind = 'portfolio' and p.id = subject_id),
      nullif(current_setting('amphoe.scope', true), '')),
    starts_with((select r.area_path from requirements r where subject_kind = 'requirement' and r.id = subject_id),
      nullif(current_setting('amphoe.scope', true), '')),
    false));

-- Marks for the totals: set by whoever changes a report of the province, taken away by the roll-up,
-- which works for the nation.
alter table totals_changes enable row level security;
create policy insertable on totals_changes for insert to amphoe_app with check (
  (select in_nation()) or province = (select split_part(current_setting('amphoe.scope', true), '/', 2)));
create policy readable on totals_changes for select to amphoe_app using ((select in_nation()));
create policy removable on totals_changes for delete to amphoe_app using ((select in_nation()));

-- The chain of the audit is one for the nation.
alter table audit_seals enable row level security;
create policy national on audit_seals to amphoe_app
  using ((select in_nation())) with check ((select in_nation()));

-- A letter that something came from stays.
revoke delete on letters from amphoe_app;
