-- CreateTable
CREATE TABLE "LinkCheck" (
    "link" TEXT NOT NULL PRIMARY KEY,
    "url" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "status" INTEGER,
    "reason" TEXT,
    "finalUrl" TEXT NOT NULL,
    "etag" TEXT,
    "lastModified" TEXT,
    "movedTo" TEXT,
    "failingSince" TEXT,
    "day" TEXT NOT NULL
);

-- AlterTable
ALTER TABLE "ResourceLink" ADD COLUMN "router" BOOLEAN NOT NULL DEFAULT false;
