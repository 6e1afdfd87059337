CREATE TABLE "concern" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"training_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"assessor_id" uuid NOT NULL,
	"text" text NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	CONSTRAINT "concern_text" CHECK (btrim("concern"."text") <> '' and length("concern"."text") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "concern_note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"concern_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "concern_note_kind" CHECK ("concern_note"."kind" in ('answer', 'action', 'close')),
	CONSTRAINT "concern_note_text" CHECK (btrim("concern_note"."text") <> '' and length("concern_note"."text") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_view_person_id_name_unique" UNIQUE("person_id","name"),
	CONSTRAINT "saved_view_name" CHECK (btrim("saved_view"."name") <> '' and length("saved_view"."name") <= 60),
	CONSTRAINT "saved_view_query" CHECK (length("saved_view"."query") <= 500)
);
--> statement-breakpoint
CREATE TABLE "welcome" (
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "welcome_person_id_role_pk" PRIMARY KEY("person_id","role"),
	CONSTRAINT "welcome_role" CHECK ("welcome"."role" in ('trainee', 'assessor', 'supervisor', 'director', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "objection" (
	"assessment_id" uuid PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "objection_text" CHECK (btrim("objection"."text") <> '' and length("objection"."text") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "opening" (
	"assessment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "opening_assessment_id_person_id_pk" PRIMARY KEY("assessment_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "self_rating" (
	"request_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"area_id" uuid NOT NULL,
	"level" integer,
	"rated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "self_rating_request_id_area_id_pk" PRIMARY KEY("request_id","area_id"),
	CONSTRAINT "self_rating_level" CHECK ("self_rating"."level" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "progress_meeting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"training_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"present" text NOT NULL,
	"followed_up" text DEFAULT '' NOT NULL,
	"notes" text NOT NULL,
	"decision" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "progress_meeting_present" CHECK (btrim("progress_meeting"."present") <> ''),
	CONSTRAINT "progress_meeting_decision" CHECK (btrim("progress_meeting"."decision") <> ''),
	CONSTRAINT "progress_meeting_size" CHECK (length("progress_meeting"."present" || "progress_meeting"."followed_up" || "progress_meeting"."notes" || "progress_meeting"."decision") <= 10000),
	CONSTRAINT "progress_meeting_held" CHECK ("progress_meeting"."held_on" <= ("progress_meeting"."written_at" at time zone 'Europe/Stockholm')::date)
);
--> statement-breakpoint
CREATE TABLE "supervision_talk" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"training_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"agreed" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "supervision_talk_agreed" CHECK (btrim("supervision_talk"."agreed") <> '' and length("supervision_talk"."agreed") <= 4000),
	CONSTRAINT "supervision_talk_held" CHECK ("supervision_talk"."held_on" <= ("supervision_talk"."written_at" at time zone 'Europe/Stockholm')::date)
);
--> statement-breakpoint
ALTER TABLE "assessment" ADD COLUMN "form_seconds" integer;
--> statement-breakpoint
ALTER TABLE "plan_item" ADD COLUMN "due_on" date;
--> statement-breakpoint
ALTER TABLE "draft" ADD COLUMN "seconds" integer;
--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_id_version_id_unique" UNIQUE("id","version_id");
--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_as_concerned" UNIQUE("id","programme_id","training_id","assessor_id");
--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_of_its_request" FOREIGN KEY ("request_id","programme_id","training_id","assessor_id") REFERENCES "public"."request"("id","programme_id","training_id","assessor_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "concern_note" ADD CONSTRAINT "concern_note_concern_id_concern_id_fk" FOREIGN KEY ("concern_id") REFERENCES "public"."concern"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "concern_note" ADD CONSTRAINT "concern_note_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "welcome" ADD CONSTRAINT "welcome_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opening" ADD CONSTRAINT "opening_assessment_id_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessment"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opening" ADD CONSTRAINT "opening_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "self_rating" ADD CONSTRAINT "self_rating_of_request" FOREIGN KEY ("request_id","version_id") REFERENCES "public"."request"("id","version_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "self_rating" ADD CONSTRAINT "self_rating_of_version" FOREIGN KEY ("version_id","area_id") REFERENCES "public"."version_area"("version_id","area_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "progress_meeting" ADD CONSTRAINT "progress_meeting_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "progress_meeting" ADD CONSTRAINT "progress_meeting_of_training" FOREIGN KEY ("training_id","programme_id") REFERENCES "public"."training"("id","programme_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "supervision_talk" ADD CONSTRAINT "supervision_talk_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "supervision_talk" ADD CONSTRAINT "supervision_talk_of_training" FOREIGN KEY ("training_id","programme_id") REFERENCES "public"."training"("id","programme_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "concern_programme_id_index" ON "concern" USING btree ("programme_id");
--> statement-breakpoint
CREATE INDEX "concern_training_id_index" ON "concern" USING btree ("training_id");
--> statement-breakpoint
CREATE INDEX "concern_assessor_id_index" ON "concern" USING btree ("assessor_id");
--> statement-breakpoint
CREATE INDEX "concern_note_concern_id_index" ON "concern_note" USING btree ("concern_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "concern_closed_once" ON "concern_note" USING btree ("concern_id") WHERE "concern_note"."kind" = 'close';
--> statement-breakpoint
CREATE INDEX "opening_person_id_index" ON "opening" USING btree ("person_id");
--> statement-breakpoint
CREATE INDEX "progress_meeting_training_id_index" ON "progress_meeting" USING btree ("training_id");
--> statement-breakpoint
CREATE INDEX "progress_meeting_programme_id_index" ON "progress_meeting" USING btree ("programme_id");
--> statement-breakpoint
CREATE INDEX "supervision_talk_training_id_index" ON "supervision_talk" USING btree ("training_id");
--> statement-breakpoint
CREATE INDEX "supervision_talk_programme_id_index" ON "supervision_talk" USING btree ("programme_id");
--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_form_seconds" CHECK ("assessment"."form_seconds" between 0 and 86400);
--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_seconds" CHECK ("draft"."seconds" between 0 and 86400);--> statement-breakpoint
ALTER TABLE "placement" ALTER COLUMN "planned" DROP DEFAULT;
