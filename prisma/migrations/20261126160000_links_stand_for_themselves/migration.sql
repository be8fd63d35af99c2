-- A link is suggested for the list of all, and never was for one error.
ALTER TABLE "LinkSuggestion" DROP COLUMN "error";
