-- What was held because it filled the trap was stored under another name for the same thing.
UPDATE "Trial" SET "heldFor" = 'trap' WHERE "heldFor" = 'honeypot';
