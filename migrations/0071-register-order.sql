-- The register is read newest first, page by page, and searched by parts of words. Row-level security
-- keeps a pattern from being looked up in an index, since a pattern is not leakproof; the search is a
-- function that looks at the scope itself.

alter table register_letters add column named_by text not null generated always as (
  left(searchable(coalesce(number, '') || ' ' || coalesce(issuer, '') || ' ' || subject), 600)
) stored;
create index register_letters_newest on register_letters (office_id, created_at desc, id desc) include (named_by, area_path);
create index register_letters_named on register_letters using gin (named_by gin_trgm_ops);

create function search_register(
  office uuid, parts text[], numbers text[], issuers text[], direction text, state text,
  dated_from date, dated_to date, before uuid, at_most integer
) returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  scope text := nullif(current_setting('amphoe.scope', true), '');
  part text;
  pattern text;
  conditions text := '';
begin
  foreach part in array parts || numbers || issuers loop
    pattern := '%' || replace(replace(replace(part, '\', '\\'), '%', '\%'), '_', '\_') || '%';
    -- One or two letters are in no index of three letters, and a scan of all of it would be chosen for
    -- them: they are looked for in number, issuer and subject, which the index of the order holds.
    if char_length(part) < 3 then
      conditions := conditions || format(' and (l.named_by || '''') like %L', pattern);
    elsif part <> all (parts) then
      conditions := conditions || format(' and l.named_by like %L', pattern);
    else
      conditions := conditions || format(' and l.found_by like %L', pattern);
    end if;
    if part = any (numbers) then
      conditions := conditions || format(' and searchable(coalesce(l.number, '''')) like %L', pattern);
    end if;
    if part = any (issuers) then
      conditions := conditions || format(' and searchable(coalesce(l.issuer, '''')) like %L', pattern);
    end if;
  end loop;
  return query execute
    'select l.id from register_letters l
     where l.office_id = $1 and starts_with(l.area_path, $2)
       and ($3 is null or l.direction = $3) and ($4 is null or l.state = $4)
       and ($5 is null or l.dated_on >= $5) and ($6 is null or l.dated_on <= $6)
       and ($7 is null or (l.created_at, l.id) <
         (select b.created_at, b.id from register_letters b where b.id = $7 and b.office_id = $1))'
    || conditions || ' order by l.created_at desc, l.id desc limit $8'
    using office, scope, direction, state, dated_from, dated_to, before, at_most;
end $$;
comment on function search_register is 'The letters of an office''s register that fit, newest first, as far as the scope of the transaction reaches.';
revoke execute on function search_register from public;
grant execute on function search_register to amphoe_app;
