-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "error" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Answer" (
    "sessionId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    PRIMARY KEY ("sessionId", "question"),
    CONSTRAINT "Answer_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Trial" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "idempotencyKey" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "fix" TEXT NOT NULL,
    "fixRevision" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "platform" TEXT,
    "day" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Trial_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "trialId" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'held',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Note_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "Trial" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ResourceLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "url" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "families" TEXT NOT NULL,
    "errors" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "replacedBy" TEXT,
    "price" TEXT,
    "checked" TEXT NOT NULL,
    "titles" TEXT NOT NULL,
    "helps" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Session_error_createdAt_idx" ON "Session"("error", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Session_error_network_key" ON "Session"("error", "network");

-- CreateIndex
CREATE UNIQUE INDEX "Trial_idempotencyKey_key" ON "Trial"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Trial_sessionId_fix_key" ON "Trial"("sessionId", "fix");

-- CreateIndex
CREATE INDEX "Note_status_createdAt_idx" ON "Note"("status", "createdAt");

