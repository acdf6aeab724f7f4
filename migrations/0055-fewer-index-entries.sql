-- A submission changes an obligation in place. As long as no index holds a column it changes, PostgreSQL
-- writes no index entry for it (a heap-only update); so what indexes know of an obligation is what was
-- frozen when it was made, and who holds it.

-- The grid of offices reads a few hundred reports; the nation's is counted ahead of time.
drop index obligations_grid;
create index obligations_grid on obligations (requirement_id, area_path);

-- What somebody still holds, by area and due time: all that is missing, and the few that are being reviewed.
drop index obligations_unsent;
create index obligations_open on obligations (area_path, due_at) where holder_office_id is not null;

-- One key finds an obligation by its id and by its id within its province.
alter table obligations drop constraint obligations_pk;
alter table obligations add constraint obligations_pk primary key (id, province);
drop index obligations_id;

-- One key says that an office owes a period once, and finds a group of totals.
drop index obligations_one_per_period;
drop index obligations_group;
create unique index obligations_one_per_period on obligations (requirement_id, province, period_id, office_id);
