-- Making obligations ahead of time, and the second fence of what programmes are made of.

alter table requirements
  add column note_th text not null default '',
  add column note_en text not null default '';
comment on column requirements.note_th is 'What the letter leaves open, or how a deadline was read from it.';

-- The application may not delete obligations. This is the one way, and it takes only what nobody has
-- touched: no event, no draft, still ahead, within the scope. The rows are locked first, so that a
-- draft begun at the same moment is seen by the statement that deletes.
create function remove_untouched_obligations(requirement uuid, due_after timestamptz, kept_periods text[])
  returns integer language plpgsql security definer set search_path from current as $$
declare
  scope text := current_setting('amphoe.scope', true);
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
comment on function remove_untouched_obligations is 'Removes the obligations of a requirement that are still ahead and that nobody has touched, but for the kept periods; gives how many.';
revoke execute on function remove_untouched_obligations from public;
grant execute on function remove_untouched_obligations to amphoe_app;

-- Days off hold for the whole nation: only a transaction of the whole nation writes them.
alter table days_off enable row level security;
create policy readable on days_off for select to amphoe_app using (true);
create policy writable on days_off to amphoe_app
  using ((select current_setting('amphoe.scope', true)) = '/')
  with check ((select current_setting('amphoe.scope', true)) = '/');

-- Versions and parts belong to whoever owns their form and portfolio.
alter table form_versions enable row level security;
create policy readable on form_versions for select to amphoe_app using (true);
create policy writable on form_versions to amphoe_app
  using (exists (select from forms f where f.id = form_id and starts_with(f.area_path, current_setting('amphoe.scope', true))))
  with check (exists (select from forms f where f.id = form_id and starts_with(f.area_path, current_setting('amphoe.scope', true))));

alter table portfolio_parts enable row level security;
create policy readable on portfolio_parts for select to amphoe_app using (true);
create policy writable on portfolio_parts to amphoe_app
  using (exists (select from portfolios p where p.id = portfolio_id and starts_with(p.area_path, current_setting('amphoe.scope', true))))
  with check (exists (select from portfolios p where p.id = portfolio_id and starts_with(p.area_path, current_setting('amphoe.scope', true))));
