-- Names by time, search by name, and what follows when the tree changes.

create table area_names (
  code text not null references areas,
  name_th text not null,
  name_en text not null,
  during daterange not null,
  constraint area_names_pk primary key (code, during),
  constraint area_names_one_at_a_time exclude using gist (code with =, during with &&)
);
comment on table area_names is 'What an area was called and when; areas holds the name of today.';

grant select, insert, update, delete on area_names to amphoe_app;

create function searchable(words text) returns text language sql immutable as $$
  select lower(translate(words, U&'\0E50\0E51\0E52\0E53\0E54\0E55\0E56\0E57\0E58\0E59', '0123456789'))
$$;
comment on function searchable is 'The form in which names are searched: small letters, Arabic digits.';

alter table areas add column search text not null
  generated always as (searchable(name_th || ' ' || name_en || ' ' || code)) stored;
create index areas_search on areas using gin (search gin_trgm_ops);

alter table offices add column search text not null
  generated always as (searchable(name_th || ' ' || name_en || ' ' || area_code || ' ' || coalesce(letter_code, ''))) stored;
create index offices_search on offices using gin (search gin_trgm_ops);
create index offices_area on offices (area_code);

alter table accounts add column search text not null
  generated always as (searchable(username || ' ' || name)) stored;

create function follow_areas(today date) returns void language plpgsql as $$
begin
  update areas set name_th = named.name_th, name_en = named.name_en
  from area_names named
  where named.code = areas.code and named.during @> today
    and (areas.name_th, areas.name_en) is distinct from (named.name_th, named.name_en);

  update offices set area_path = place.path
  from area_paths place
  where place.code = offices.area_code and place.during @> today and offices.area_path <> place.path;

  update offices set active = false
  where active
    and exists (select from area_paths place where place.code = offices.area_code and upper(place.during) <= today)
    and not exists (select from area_paths place where place.code = offices.area_code
                    and (upper_inf(place.during) or upper(place.during) > today));

  update accounts set area_path = offices.area_path
  from offices
  where offices.id = accounts.office_id and accounts.area_path <> offices.area_path;
end $$;
comment on function follow_areas is 'Brings names, offices and accounts to the tree of today; an area that has ended closes its offices. Run at the scope of the nation.';
