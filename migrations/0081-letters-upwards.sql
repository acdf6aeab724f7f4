-- A letter may also go to the office directly above: its sender puts the row there and sees what became of it.

create policy sent_upwards on letter_deliveries for insert to amphoe_app
  with check (exists (
    select from register_letters letter
    where letter.id = letter_id and letter.direction = 'outgoing'
      and letter_deliveries.area_path = regexp_replace(letter.area_path, '[^/]+/$', '')
  ));
create policy seen_by_sender on letter_deliveries for select to amphoe_app
  using (exists (select from register_letters letter where letter.id = letter_id));
