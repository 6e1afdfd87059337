ALTER TABLE "session" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_device" CHECK (length("session"."device") between 1 and 60);