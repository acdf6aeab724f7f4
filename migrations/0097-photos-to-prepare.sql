-- The large copy of a photo is made after its receipt: those that still wait are found at once.
create index attachments_to_prepare on attachments (uploaded_at) where kind = 'photo' and display_sha256 is null;
grant update (display_sha256) on attachments to amphoe_app;
