-- What an office held and must report on: a schedule of kind after-event makes one obligation of each.

create table recorded_events (
  id uuid primary key,
  requirement_id uuid not null references requirements,
  office_id uuid not null references offices,
  area_path text collate "C" not null,
  title text not null,
  ended_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_why text,
  constraint recorded_events_withdrawn check ((withdrawn_at is null) = (withdrawn_why is null))
);
comment on table recorded_events is 'Events that offices held, each the period of one obligation; the id is made by the client. One recorded by mistake is withdrawn, never removed.';
create index recorded_events_requirement on recorded_events (requirement_id, ended_on) where withdrawn_at is null;
create index recorded_events_office on recorded_events (office_id, ended_on);

grant select, insert, update on recorded_events to amphoe_app;
alter table recorded_events enable row level security;
do $$ begin
  execute format('create policy within_scope on recorded_events to amphoe_app using (%s) with check (%s)', within_scope('area_path'), within_scope('area_path'));
end $$;

alter table obligations add column event_id uuid references recorded_events;
comment on column obligations.event_id is 'The event that is the period of this obligation, where its schedule follows events.';
create unique index obligations_event on obligations (event_id, province) where event_id is not null;

-- The application may not delete obligations. An event recorded by mistake takes its obligation and its
-- draft along, as long as nothing was reported; gives whether there is no obligation of it any more.
create function remove_event_obligation(event uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  scope text := nullif(current_setting('amphoe.scope', true), '');
  reported boolean;
begin
  select bool_or(o.last_seq > 0) into reported from (
    select last_seq from obligations
    where event_id = event and area_path >= scope and area_path < scope || '~'
    for update
  ) o;
  if reported then
    return false;
  end if;
  update attachments a set obligation_id = null from obligations o
    where o.event_id = event and a.obligation_id = o.id and o.area_path >= scope and o.area_path < scope || '~';
  delete from report_drafts d using obligations o
    where o.event_id = event and d.province = o.province and d.obligation_id = o.id
      and o.area_path >= scope and o.area_path < scope || '~';
  delete from obligations o
    where o.event_id = event and o.area_path >= scope and o.area_path < scope || '~';
  return true;
end $$;
comment on function remove_event_obligation is 'Removes the obligation of a withdrawn event and its draft unless something was reported; gives whether it is gone.';
revoke execute on function remove_event_obligation from public;
grant execute on function remove_event_obligation to amphoe_app;
