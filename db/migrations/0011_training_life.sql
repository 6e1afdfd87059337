CREATE TABLE "training_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"training_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"until" date,
	"reason" text DEFAULT '' NOT NULL,
	"taken_by" uuid NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "training_step_kind" CHECK ("training_step"."kind" in ('start', 'pause', 'resume', 'complete', 'end', 'move')),
	CONSTRAINT "training_step_reason" CHECK (("training_step"."kind" = 'end') = (btrim("training_step"."reason") <> '') and length("training_step"."reason") <= 500),
	CONSTRAINT "training_step_until" CHECK ("training_step"."until" is null or ("training_step"."kind" = 'pause' and "training_step"."until" >= "training_step"."day"))
);
--> statement-breakpoint
ALTER TABLE "workplace" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "training_step" ADD CONSTRAINT "training_step_taken_by_person_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_step" ADD CONSTRAINT "training_step_of_training" FOREIGN KEY ("training_id","programme_id") REFERENCES "public"."training"("id","programme_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "training_step_training_id_index" ON "training_step" USING btree ("training_id");--> statement-breakpoint
CREATE INDEX "training_step_programme_id_index" ON "training_step" USING btree ("programme_id");