-- CreateTable
CREATE TABLE "LinkRevision" (
    "decisionId" TEXT NOT NULL PRIMARY KEY,
    "linkId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    CONSTRAINT "LinkRevision_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "LinkSuggestion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What was mended of links that are still there moves beside them, as it does for notes.
INSERT INTO "LinkRevision" ("decisionId", "linkId", "before", "after")
SELECT
    decision."id",
    decision."targetId",
    json_object('title', decision."before" ->> 'title', 'helps', decision."before" ->> 'helps', 'language', decision."before" ->> 'language'),
    json_object('title', decision."after" ->> 'title', 'helps', decision."after" ->> 'helps', 'language', decision."after" ->> 'language')
FROM "ModerationDecision" AS decision
JOIN "LinkSuggestion" AS link ON link."id" = decision."targetId"
WHERE decision."action" = 'edit-link';

-- The log keeps who decided what, and none of the words. This is the one time that a line of it is changed.
DROP TRIGGER "ModerationDecision_unchanged";

UPDATE "ModerationDecision"
SET
    "before" = json_remove("before", '$.title', '$.helps', '$.language'),
    "after" = json_remove("after", '$.title', '$.helps', '$.language')
WHERE "action" IN ('accept-link', 'reject-link', 'edit-link');

CREATE TRIGGER "ModerationDecision_unchanged" BEFORE UPDATE ON "ModerationDecision"
BEGIN
    SELECT RAISE(ABORT, 'A decision is never changed: take it back by another one');
END;
