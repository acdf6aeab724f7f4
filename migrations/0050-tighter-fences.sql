-- A connection that once had a scope keeps it afterwards as the empty text, not as null; and the empty
-- text lies before every path. Without a scope there is none: no row is seen or written.

create or replace function within_scope(column_name text) returns text language sql immutable as $$
  select format(
    '(%1$I >= (select nullif(current_setting(''amphoe.scope'', true), '''')) and %1$I < (select nullif(current_setting(''amphoe.scope'', true), '''') || ''~''))',
    column_name)
$$;

do $$
declare
  fence record;
begin
  for fence in
    select tablename, policyname, qual is not null as reads, with_check is not null as writes
    from pg_policies
    where schemaname = 'public' and policyname in ('within_scope', 'insertable', 'changeable', 'removable')
  loop
    execute format('alter policy %I on %I', fence.policyname, fence.tablename)
      || case when fence.reads then format(' using (%s)', within_scope('area_path')) else '' end
      || case when fence.writes then format(' with check (%s)', within_scope('area_path')) else '' end;
  end loop;
end $$;

alter policy writable on form_versions
  using (exists (select from forms f where f.id = form_id and starts_with(f.area_path, nullif(current_setting('amphoe.scope', true), ''))))
  with check (exists (select from forms f where f.id = form_id and starts_with(f.area_path, nullif(current_setting('amphoe.scope', true), ''))));
alter policy writable on portfolio_parts
  using (exists (select from portfolios p where p.id = portfolio_id and starts_with(p.area_path, nullif(current_setting('amphoe.scope', true), ''))))
  with check (exists (select from portfolios p where p.id = portfolio_id and starts_with(p.area_path, nullif(current_setting('amphoe.scope', true), ''))));

create or replace function remove_untouched_obligations(requirement uuid, due_after timestamptz, kept_periods text[])
  returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  scope text := nullif(current_setting('amphoe.scope', true), '');
  removed integer;
begin
  perform 1 from obligations o
    where o.requirement_id = requirement and o.due_at > due_after and o.last_seq = 0
      and o.area_path >= scope and o.area_path < scope || '~'
    order by o.province, o.id
    for update;
  delete from obligations o
    where o.requirement_id = requirement and o.due_at > due_after and o.last_seq = 0
      and o.area_path >= scope and o.area_path < scope || '~'
      and o.period_id <> all (kept_periods)
      and not exists (
        select from report_drafts d where d.province = o.province and d.obligation_id = o.id
      );
  get diagnostics removed = row_count;
  return removed;
end $$;

-- What runs with the owner's rights is for the application alone, and a temporary table cannot stand
-- in for one of ours.
alter function session_of(bytea) set search_path = public, pg_temp;
alter function enqueue_job(text, json, text) set search_path = public, pg_temp;
alter function person_name(uuid) set search_path = public, pg_temp;
revoke execute on function session_of(bytea), enqueue_job(text, json, text), person_name(uuid) from public;
grant execute on function session_of(bytea), enqueue_job(text, json, text), person_name(uuid) to amphoe_app;

-- Which migrations there are is for the owner to say.
revoke insert, update, delete on migrations from amphoe_app;
