ALTER TABLE "request" DROP CONSTRAINT "request_state";--> statement-breakpoint
ALTER TABLE "assessor" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_state" CHECK ("request"."state" in ('open', 'signed', 'declined', 'returned', 'withdrawn', 'redirected'));