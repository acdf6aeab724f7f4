-- Letters at work are those that somebody has not acknowledged yet: found by what is missing.
create index letter_deliveries_missing on letter_deliveries (letter_id) where acknowledged_at is null;
