-- The register is read newest first, page by page, and its counters are kept per office.

create index register_letters_newest on register_letters (office_id, created_at desc, id desc);
