-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "trialId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Report_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "Trial" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteRevision" (
    "decisionId" TEXT NOT NULL PRIMARY KEY,
    "noteId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    CONSTRAINT "NoteRevision_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteVote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "noteId" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "area" TEXT NOT NULL DEFAULT '',
    "day" TEXT NOT NULL,
    "standing" TEXT NOT NULL DEFAULT 'counted',
    "decisionId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "NoteVote_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "noteId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "decisionId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "NoteReport_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkSuggestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "url" TEXT NOT NULL,
    "normalisedUrl" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "helps" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "error" TEXT,
    "day" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'held',
    "network" TEXT NOT NULL,
    "area" TEXT NOT NULL DEFAULT '',
    "textDigest" TEXT NOT NULL,
    "risk" INTEGER NOT NULL DEFAULT 0,
    "signs" TEXT NOT NULL DEFAULT '[]',
    "decisionId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "LinkVote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "link" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "area" TEXT NOT NULL DEFAULT '',
    "day" TEXT NOT NULL,
    "standing" TEXT NOT NULL DEFAULT 'counted',
    "decisionId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "LinkReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "link" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "decisionId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Submission" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "bodyDigest" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "resultId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ModerationDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "moderatorId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "targetKind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT,
    "undoOf" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- AlterTable: columns are added, not tables made anew: dropping "Session" would take its trials with it.
ALTER TABLE "Session" ADD COLUMN "area" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Trial" ADD COLUMN "standing" TEXT NOT NULL DEFAULT 'counted';
ALTER TABLE "Trial" ADD COLUMN "heldFor" TEXT;
ALTER TABLE "Trial" ADD COLUMN "decisionId" TEXT;

-- RedefineTable: a note has an id, an error and a fix of its own. Nobody has a link that deletes one of before.
CREATE TABLE "new_Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "trialId" TEXT,
    "error" TEXT NOT NULL,
    "fix" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "platform" TEXT,
    "surface" TEXT,
    "day" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'held',
    "network" TEXT NOT NULL,
    "area" TEXT NOT NULL DEFAULT '',
    "textDigest" TEXT NOT NULL,
    "deleteDigest" TEXT NOT NULL,
    "risk" INTEGER NOT NULL DEFAULT 0,
    "signs" TEXT NOT NULL DEFAULT '[]',
    "decisionId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Note_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "Trial" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Note" ("id", "trialId", "error", "fix", "text", "locale", "platform", "day", "status", "network", "textDigest", "deleteDigest", "createdAt")
SELECT note."trialId", note."trialId", session."error", trial."fix", note."text", note."locale", trial."platform", trial."day", note."status", session."network", '', lower(hex(randomblob(32))), note."createdAt"
FROM "Note" AS note JOIN "Trial" AS trial ON trial."id" = note."trialId" JOIN "Session" AS session ON session."id" = trial."sessionId";
DROP TABLE "Note";
ALTER TABLE "new_Note" RENAME TO "Note";

-- CreateIndex
CREATE UNIQUE INDEX "Note_deleteDigest_key" ON "Note"("deleteDigest");

-- CreateIndex
CREATE INDEX "Note_status_createdAt_idx" ON "Note"("status", "createdAt");

-- CreateIndex
CREATE INDEX "Note_error_status_idx" ON "Note"("error", "status");

-- CreateIndex
CREATE INDEX "Note_network_idx" ON "Note"("network");

-- CreateIndex
CREATE INDEX "Note_textDigest_idx" ON "Note"("textDigest");

-- CreateIndex
CREATE INDEX "Session_network_idx" ON "Session"("network");

-- CreateIndex
CREATE INDEX "Session_area_idx" ON "Session"("area");

-- CreateIndex
CREATE INDEX "Trial_fix_createdAt_idx" ON "Trial"("fix", "createdAt");

-- CreateIndex
CREATE INDEX "Trial_standing_createdAt_idx" ON "Trial"("standing", "createdAt");

-- CreateIndex
CREATE INDEX "Report_trialId_idx" ON "Report"("trialId");

-- CreateIndex
CREATE INDEX "Report_createdAt_idx" ON "Report"("createdAt");

-- CreateIndex
CREATE INDEX "NoteVote_noteId_standing_idx" ON "NoteVote"("noteId", "standing");

-- CreateIndex
CREATE INDEX "NoteVote_network_idx" ON "NoteVote"("network");

-- CreateIndex
CREATE INDEX "NoteReport_noteId_idx" ON "NoteReport"("noteId");

-- CreateIndex
CREATE INDEX "NoteReport_decisionId_createdAt_idx" ON "NoteReport"("decisionId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "LinkSuggestion_normalisedUrl_key" ON "LinkSuggestion"("normalisedUrl");

-- CreateIndex
CREATE INDEX "LinkSuggestion_status_createdAt_idx" ON "LinkSuggestion"("status", "createdAt");

-- CreateIndex
CREATE INDEX "LinkSuggestion_network_idx" ON "LinkSuggestion"("network");

-- CreateIndex
CREATE INDEX "LinkSuggestion_textDigest_idx" ON "LinkSuggestion"("textDigest");

-- CreateIndex
CREATE INDEX "LinkVote_link_standing_idx" ON "LinkVote"("link", "standing");

-- CreateIndex
CREATE INDEX "LinkVote_network_idx" ON "LinkVote"("network");

-- CreateIndex
CREATE INDEX "LinkReport_link_idx" ON "LinkReport"("link");

-- CreateIndex
CREATE INDEX "LinkReport_decisionId_createdAt_idx" ON "LinkReport"("decisionId", "createdAt");

-- CreateIndex
CREATE INDEX "Submission_createdAt_idx" ON "Submission"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationDecision_undoOf_key" ON "ModerationDecision"("undoOf");

-- CreateIndex
CREATE INDEX "ModerationDecision_createdAt_idx" ON "ModerationDecision"("createdAt");

-- CreateIndex
CREATE INDEX "ModerationDecision_targetKind_targetId_idx" ON "ModerationDecision"("targetKind", "targetId");

-- The log of decisions only grows.
CREATE TRIGGER "ModerationDecision_unchanged" BEFORE UPDATE ON "ModerationDecision"
BEGIN
    SELECT RAISE(ABORT, 'A decision is never changed: take it back by another one');
END;

CREATE TRIGGER "ModerationDecision_kept" BEFORE DELETE ON "ModerationDecision"
BEGIN
    SELECT RAISE(ABORT, 'A decision is never deleted: take it back by another one');
END;
