-- The small copy of a photo is made after its receipt too, together with the large one.
grant update (thumbnail_sha256) on attachments to amphoe_app;
