-- Whether a session has a counted trial was asked by standing alone: all counted trials, once for each session.
CREATE INDEX "Trial_sessionId_standing_idx" ON "Trial"("sessionId", "standing");
