-- CreateTable
CREATE TABLE "FittedModel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "error" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "authoredDigest" TEXT NOT NULL,
    "authored" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "sessionCount" INTEGER NOT NULL,
    "trialCount" INTEGER NOT NULL,
    "effectiveTrials" REAL NOT NULL,
    "halfLifeDays" INTEGER NOT NULL,
    "reportCount" INTEGER NOT NULL,
    "lastTrialAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "FittedModel_error_version_key" ON "FittedModel"("error", "version");
