-- Who means to come to a published activity: counted, never named.

create table activity_visitors (
  token_hash bytea primary key,
  activity_id uuid not null references activities,
  area_path text collate "C" not null,
  at timestamptz not null default now()
);
comment on table activity_visitors is 'One row for each person who says that they will come: no name, no address, no device. Only the hash of the token on their page is kept, with which they can take it back.';
create index activity_visitors_activity on activity_visitors (activity_id);

grant select, insert, delete on activity_visitors to amphoe_app;
alter table activity_visitors enable row level security;
do $$ begin
  execute format('create policy within_scope on activity_visitors to amphoe_app using (%s) with check (%s)', within_scope('area_path'), within_scope('area_path'));
end $$;
