-- The second fence: the application's role, what it may touch, and row-level security by area.

grant usage on schema public to amphoe_app;
grant select, insert, update, delete on all tables in schema public to amphoe_app;
grant usage, select on all sequences in schema public to amphoe_app;

-- The scope of the transaction is the setting amphoe.scope, an area path; without it no row is in scope.
-- The sub-select makes the planner read the setting once a statement and not once a row.
create function within_scope(column_name text) returns text language sql immutable as $$
  select format(
    '(%1$I >= (select current_setting(''amphoe.scope'', true)) and %1$I < (select current_setting(''amphoe.scope'', true) || ''~''))',
    column_name)
$$;
comment on function within_scope is 'The text of the policy that fences a table by its area path.';

-- Append-only: events, revisions, audit and histories are never changed or removed.
revoke update, delete, truncate on report_events, report_revisions, audit_entries, audit_seals, programme_revisions from amphoe_app;
revoke delete on obligations, areas, accounts, offices from amphoe_app;

-- Rows that belong to an area: seen and written only within the scope of the transaction.
do $$
declare
  fenced text;
begin
  foreach fenced in array array[
    'obligations', 'report_events', 'report_revisions', 'report_drafts', 'attachments',
    'accounts', 'audit_entries', 'notices', 'export_jobs', 'totals'
  ] loop
    execute format('alter table %I enable row level security', fenced);
    execute format('create policy within_scope on %I to amphoe_app using (%s) with check (%s)', fenced, within_scope('area_path'), within_scope('area_path'));
  end loop;
end $$;

-- Reference data: read by all, written only by an owner whose scope holds it.
do $$
declare
  shared text;
begin
  foreach shared in array array['offices', 'forms', 'portfolios', 'programmes', 'requirements'] loop
    execute format('alter table %I enable row level security', shared);
    execute format('create policy readable on %I for select to amphoe_app using (true)', shared);
    execute format('create policy insertable on %I for insert to amphoe_app with check (%s)', shared, within_scope('area_path'));
    execute format('create policy changeable on %I for update to amphoe_app using (%s) with check (%s)', shared, within_scope('area_path'), within_scope('area_path'));
    execute format('create policy removable on %I for delete to amphoe_app using (%s)', shared, within_scope('area_path'));
  end loop;
end $$;

-- Jobs are put into the queue by the application's transactions, though the queue is the owner's.
create function enqueue_job(job text, payload json, key text) returns void
  language sql security definer set search_path from current
  as $$ select graphile_worker.add_job(job, payload, job_key => key) $$;
comment on function enqueue_job is 'Enqueues a background job; a waiting job of the same key is replaced.';

-- The name of who acted stands in a history even where the account itself is outside the reader's scope.
create function person_name(account uuid) returns text
  language sql stable security definer set search_path from current
  as $$ select name from accounts where id = account $$;
comment on function person_name is 'The display name of an account, for histories.';
