CREATE TABLE "assessment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"training_id" uuid NOT NULL,
	"assessor_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"placement_id" uuid,
	"observed_on" date NOT NULL,
	"difficulty" text NOT NULL,
	"context" text NOT NULL,
	"texts" jsonb NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"signer_name" text NOT NULL,
	"signer_title" text NOT NULL,
	"signer_specialty" text NOT NULL,
	"signer_workplace" text NOT NULL,
	"identity_level" text NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"first_id" uuid NOT NULL,
	"corrects_id" uuid,
	"correction_reason" text,
	CONSTRAINT "assessment_corrects_id_unique" UNIQUE("corrects_id"),
	CONSTRAINT "assessment_id_first_id_unique" UNIQUE("id","first_id"),
	CONSTRAINT "assessment_id_version_id_unique" UNIQUE("id","version_id"),
	CONSTRAINT "assessment_difficulty" CHECK ("assessment"."difficulty" in ('simple', 'moderate', 'hard')),
	CONSTRAINT "assessment_context" CHECK (length("assessment"."context") <= 200),
	CONSTRAINT "assessment_texts" CHECK (jsonb_typeof("assessment"."texts") = 'object'),
	CONSTRAINT "assessment_identity_level" CHECK ("assessment"."identity_level" in ('mailbox', 'approvedMailbox', 'account', 'secondFactor', 'siths')),
	CONSTRAINT "assessment_content_hash" CHECK (length("assessment"."content_hash") = 32),
	CONSTRAINT "assessment_signer" CHECK (btrim("assessment"."signer_name") <> ''),
	CONSTRAINT "assessment_first" CHECK (("assessment"."corrects_id" is null) = ("assessment"."first_id" = "assessment"."id")),
	CONSTRAINT "assessment_correction_reason" CHECK (("assessment"."corrects_id" is null) = ("assessment"."correction_reason" is null)),
	CONSTRAINT "assessment_reason_written" CHECK (btrim("assessment"."correction_reason") <> '')
);
--> statement-breakpoint
CREATE TABLE "assessment_focus" (
	"assessment_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "assessment_focus_assessment_id_key_pk" PRIMARY KEY("assessment_id","key")
);
--> statement-breakpoint
CREATE TABLE "assessment_goal" (
	"assessment_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "assessment_goal_assessment_id_key_pk" PRIMARY KEY("assessment_id","key")
);
--> statement-breakpoint
CREATE TABLE "confirmation" (
	"assessment_id" uuid PRIMARY KEY NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rating" (
	"assessment_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"area_id" uuid NOT NULL,
	"level" integer,
	CONSTRAINT "rating_assessment_id_area_id_pk" PRIMARY KEY("assessment_id","area_id"),
	CONSTRAINT "rating_level" CHECK ("rating"."level" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "voiding" (
	"assessment_id" uuid PRIMARY KEY NOT NULL,
	"voided_by" uuid NOT NULL,
	"reason" text NOT NULL,
	"voided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "voiding_reason" CHECK (btrim("voiding"."reason") <> '')
);
--> statement-breakpoint
CREATE TABLE "area" (
	"id" uuid PRIMARY KEY NOT NULL,
	"instrument_id" uuid NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "area_instrument_id_key_unique" UNIQUE("instrument_id","key"),
	CONSTRAINT "area_id_instrument_id_unique" UNIQUE("id","instrument_id")
);
--> statement-breakpoint
CREATE TABLE "instrument" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "instrument_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "instrument_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"instrument_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "instrument_version_instrument_id_number_unique" UNIQUE("instrument_id","number"),
	CONSTRAINT "instrument_version_id_instrument_id_unique" UNIQUE("id","instrument_id"),
	CONSTRAINT "instrument_version_number" CHECK ("instrument_version"."number" > 0)
);
--> statement-breakpoint
CREATE TABLE "printed_focus" (
	"version_id" uuid NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "printed_focus_version_id_key_pk" PRIMARY KEY("version_id","key")
);
--> statement-breakpoint
CREATE TABLE "printed_goal" (
	"version_id" uuid NOT NULL,
	"key" text NOT NULL,
	"goal_code" text NOT NULL,
	CONSTRAINT "printed_goal_version_id_key_pk" PRIMARY KEY("version_id","key")
);
--> statement-breakpoint
CREATE TABLE "version_area" (
	"version_id" uuid NOT NULL,
	"area_id" uuid NOT NULL,
	"instrument_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "version_area_version_id_area_id_pk" PRIMARY KEY("version_id","area_id"),
	CONSTRAINT "version_area_version_id_position_unique" UNIQUE("version_id","position")
);
--> statement-breakpoint
CREATE TABLE "credential" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "identity_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "email" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"address" text NOT NULL,
	"canonical" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	CONSTRAINT "email_canonical_unique" UNIQUE("canonical"),
	CONSTRAINT "email_canonical" CHECK ("email"."canonical" = lower("email"."canonical"))
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"role" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "membership_person_id_programme_id_role_starts_on_unique" UNIQUE("person_id","programme_id","role","starts_on"),
	CONSTRAINT "membership_role" CHECK ("membership"."role" in ('director', 'administrator')),
	CONSTRAINT "membership_days" CHECK ("membership"."ends_on" is null or "membership"."ends_on" >= "membership"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"locale" text DEFAULT 'sv' NOT NULL,
	"deactivated_at" timestamp with time zone,
	CONSTRAINT "person_name" CHECK (btrim("person"."name") <> ''),
	CONSTRAINT "person_locale" CHECK ("person"."locale" in ('sv', 'en'))
);
--> statement-breakpoint
CREATE TABLE "plan_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"assessment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "plan_item_text" CHECK (btrim("plan_item"."text") <> '' and length("plan_item"."text") <= 500)
);
--> statement-breakpoint
CREATE TABLE "sighting" (
	"plan_item_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"seen" text NOT NULL,
	CONSTRAINT "sighting_plan_item_id_assessment_id_pk" PRIMARY KEY("plan_item_id","assessment_id"),
	CONSTRAINT "sighting_seen" CHECK ("sighting"."seen" in ('seen', 'partly', 'not'))
);
--> statement-breakpoint
CREATE TABLE "goal" (
	"code" text PRIMARY KEY NOT NULL,
	"title_sv" text NOT NULL,
	"title_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "programme_region_id_name_unique" UNIQUE("region_id","name"),
	CONSTRAINT "programme_kind" CHECK ("programme"."kind" in ('BT', 'AT'))
);
--> statement-breakpoint
CREATE TABLE "region" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "region_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "workplace" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_id" uuid NOT NULL,
	"name" text NOT NULL,
	"specialty" text NOT NULL,
	CONSTRAINT "workplace_region_id_name_unique" UNIQUE("region_id","name")
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"programme_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"verb" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"detail" jsonb NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_event_programme_id_seq_pk" PRIMARY KEY("programme_id","seq")
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"programme_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"person_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"verb" text NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"result" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"kind" text NOT NULL,
	"seeded_at" timestamp with time zone,
	CONSTRAINT "installation_only" CHECK ("installation"."only"),
	CONSTRAINT "installation_kind" CHECK ("installation"."kind" in ('production', 'demo', 'test'))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "assessor" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"title" text NOT NULL,
	"specialty" text NOT NULL,
	"workplace_id" uuid,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "assessor_id_programme_id_unique" UNIQUE("id","programme_id"),
	CONSTRAINT "assessor_programme_id_email_unique" UNIQUE("programme_id","email"),
	CONSTRAINT "assessor_programme_id_person_id_unique" UNIQUE("programme_id","person_id"),
	CONSTRAINT "assessor_name" CHECK (btrim("assessor"."name") <> ''),
	CONSTRAINT "assessor_email" CHECK ("assessor"."email" = lower("assessor"."email"))
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"parked" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "draft_version" CHECK ("draft"."version" > 0),
	CONSTRAINT "draft_size" CHECK (length("draft"."answers"::text) <= 40000),
	CONSTRAINT "draft_parked" CHECK (jsonb_typeof("draft"."parked") = 'object'),
	CONSTRAINT "draft_parked_size" CHECK (length("draft"."parked"::text) <= 400000)
);
--> statement-breakpoint
CREATE TABLE "request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"training_id" uuid NOT NULL,
	"assessor_id" uuid NOT NULL,
	"placement_id" uuid,
	"version_id" uuid NOT NULL,
	"origin" text NOT NULL,
	"observed_on" date NOT NULL,
	"difficulty" text,
	"foci" text[] DEFAULT '{}' NOT NULL,
	"context" text DEFAULT '' NOT NULL,
	"goals" text[] DEFAULT '{}' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"decline_reason" text,
	"replaces_id" uuid,
	CONSTRAINT "request_replaces_id_unique" UNIQUE("replaces_id"),
	CONSTRAINT "request_as_signed" UNIQUE("id","programme_id","training_id","assessor_id","version_id"),
	CONSTRAINT "request_id_training_id_unique" UNIQUE("id","training_id"),
	CONSTRAINT "request_origin" CHECK ("request"."origin" in ('trainee', 'assessor')),
	CONSTRAINT "request_difficulty" CHECK ("request"."difficulty" in ('simple', 'moderate', 'hard')),
	CONSTRAINT "request_state" CHECK ("request"."state" in ('open', 'signed', 'declined', 'withdrawn', 'redirected')),
	CONSTRAINT "request_closed" CHECK (("request"."state" = 'open') = ("request"."closed_at" is null)),
	CONSTRAINT "request_declined" CHECK (("request"."state" = 'declined') = ("request"."decline_reason" is not null)),
	CONSTRAINT "request_decline_reason" CHECK (btrim("request"."decline_reason") <> ''),
	CONSTRAINT "request_context" CHECK (length("request"."context") <= 200),
	CONSTRAINT "request_expires" CHECK ("request"."expires_at" > "request"."made_at")
);
--> statement-breakpoint
CREATE TABLE "pause" (
	"id" uuid PRIMARY KEY NOT NULL,
	"training_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "pause_days" CHECK ("pause"."ends_on" is null or "pause"."ends_on" >= "pause"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "placement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"training_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"workplace_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"planned" integer DEFAULT 2 NOT NULL,
	CONSTRAINT "placement_id_training_id_unique" UNIQUE("id","training_id"),
	CONSTRAINT "placement_days" CHECK ("placement"."ends_on" >= "placement"."starts_on"),
	CONSTRAINT "placement_planned" CHECK ("placement"."planned" between 0 and 50)
);
--> statement-breakpoint
CREATE TABLE "supervision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"training_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "supervision_kind" CHECK ("supervision"."kind" in ('main', 'placement')),
	CONSTRAINT "supervision_days" CHECK ("supervision"."ends_on" is null or "supervision"."ends_on" >= "supervision"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "training" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"planned_end_on" date NOT NULL,
	"percent" integer DEFAULT 100 NOT NULL,
	"state" text NOT NULL,
	"continues_id" uuid,
	CONSTRAINT "training_continues_id_unique" UNIQUE("continues_id"),
	CONSTRAINT "training_id_programme_id_unique" UNIQUE("id","programme_id"),
	CONSTRAINT "training_days" CHECK ("training"."planned_end_on" > "training"."starts_on"),
	CONSTRAINT "training_percent" CHECK ("training"."percent" between 1 and 100),
	CONSTRAINT "training_state" CHECK ("training"."state" in ('planned', 'running', 'paused', 'moved', 'completed', 'ended')),
	CONSTRAINT "training_continues_another" CHECK ("training"."continues_id" <> "training"."id")
);
--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_of_its_request" FOREIGN KEY ("request_id","programme_id","training_id","assessor_id","version_id") REFERENCES "public"."request"("id","programme_id","training_id","assessor_id","version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_placement_id_training_id_placement_id_training_id_fk" FOREIGN KEY ("placement_id","training_id") REFERENCES "public"."placement"("id","training_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_corrects_same_line" FOREIGN KEY ("corrects_id","first_id") REFERENCES "public"."assessment"("id","first_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_focus" ADD CONSTRAINT "assessment_focus_assessment_id_version_id_assessment_id_version_id_fk" FOREIGN KEY ("assessment_id","version_id") REFERENCES "public"."assessment"("id","version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_focus" ADD CONSTRAINT "assessment_focus_version_id_key_printed_focus_version_id_key_fk" FOREIGN KEY ("version_id","key") REFERENCES "public"."printed_focus"("version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_goal" ADD CONSTRAINT "assessment_goal_assessment_id_version_id_assessment_id_version_id_fk" FOREIGN KEY ("assessment_id","version_id") REFERENCES "public"."assessment"("id","version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_goal" ADD CONSTRAINT "assessment_goal_version_id_key_printed_goal_version_id_key_fk" FOREIGN KEY ("version_id","key") REFERENCES "public"."printed_goal"("version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_assessment_id_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_assessment_id_version_id_assessment_id_version_id_fk" FOREIGN KEY ("assessment_id","version_id") REFERENCES "public"."assessment"("id","version_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_version_id_area_id_version_area_version_id_area_id_fk" FOREIGN KEY ("version_id","area_id") REFERENCES "public"."version_area"("version_id","area_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voiding" ADD CONSTRAINT "voiding_assessment_id_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voiding" ADD CONSTRAINT "voiding_voided_by_person_id_fk" FOREIGN KEY ("voided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_instrument_id_instrument_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_version" ADD CONSTRAINT "instrument_version_instrument_id_instrument_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "printed_focus" ADD CONSTRAINT "printed_focus_version_id_instrument_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."instrument_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "printed_goal" ADD CONSTRAINT "printed_goal_version_id_instrument_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."instrument_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "printed_goal" ADD CONSTRAINT "printed_goal_goal_code_goal_code_fk" FOREIGN KEY ("goal_code") REFERENCES "public"."goal"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_area" ADD CONSTRAINT "version_area_version_id_instrument_id_instrument_version_id_instrument_id_fk" FOREIGN KEY ("version_id","instrument_id") REFERENCES "public"."instrument_version"("id","instrument_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_area" ADD CONSTRAINT "version_area_area_id_instrument_id_area_id_instrument_id_fk" FOREIGN KEY ("area_id","instrument_id") REFERENCES "public"."area"("id","instrument_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity" ADD CONSTRAINT "identity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email" ADD CONSTRAINT "email_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_plan_item_id_plan_item_id_fk" FOREIGN KEY ("plan_item_id") REFERENCES "public"."plan_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_assessment_id_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace" ADD CONSTRAINT "workplace_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency" ADD CONSTRAINT "idempotency_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessor" ADD CONSTRAINT "assessor_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessor" ADD CONSTRAINT "assessor_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessor" ADD CONSTRAINT "assessor_workplace_id_workplace_id_fk" FOREIGN KEY ("workplace_id") REFERENCES "public"."workplace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_request_id_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_version_id_instrument_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."instrument_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_training_id_programme_id_training_id_programme_id_fk" FOREIGN KEY ("training_id","programme_id") REFERENCES "public"."training"("id","programme_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_assessor_id_programme_id_assessor_id_programme_id_fk" FOREIGN KEY ("assessor_id","programme_id") REFERENCES "public"."assessor"("id","programme_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_placement_id_training_id_placement_id_training_id_fk" FOREIGN KEY ("placement_id","training_id") REFERENCES "public"."placement"("id","training_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_replaces_id_training_id_request_id_training_id_fk" FOREIGN KEY ("replaces_id","training_id") REFERENCES "public"."request"("id","training_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_training_id_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "public"."training"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_workplace_id_workplace_id_fk" FOREIGN KEY ("workplace_id") REFERENCES "public"."workplace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_training_id_programme_id_training_id_programme_id_fk" FOREIGN KEY ("training_id","programme_id") REFERENCES "public"."training"("id","programme_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision" ADD CONSTRAINT "supervision_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision" ADD CONSTRAINT "supervision_training_id_programme_id_training_id_programme_id_fk" FOREIGN KEY ("training_id","programme_id") REFERENCES "public"."training"("id","programme_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training" ADD CONSTRAINT "training_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training" ADD CONSTRAINT "training_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training" ADD CONSTRAINT "training_continues_id_training_id_fk" FOREIGN KEY ("continues_id") REFERENCES "public"."training"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assessment_one_first_version" ON "assessment" USING btree ("request_id") WHERE "assessment"."corrects_id" is null;--> statement-breakpoint
CREATE INDEX "assessment_training_id_observed_on_index" ON "assessment" USING btree ("training_id","observed_on");--> statement-breakpoint
CREATE INDEX "assessment_assessor_id_index" ON "assessment" USING btree ("assessor_id");--> statement-breakpoint
CREATE INDEX "assessment_programme_id_index" ON "assessment" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "identity_person_id_index" ON "identity" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_person_id_index" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "email_person_id_index" ON "email" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "membership_programme_id_index" ON "membership" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "plan_item_assessment_id_position_index" ON "plan_item" USING btree ("assessment_id","position");--> statement-breakpoint
CREATE INDEX "outbox_made_at_index" ON "outbox" USING btree ("made_at") WHERE "outbox"."delivered_at" is null;--> statement-breakpoint
CREATE INDEX "assessor_person_id_index" ON "assessor" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "request_training_id_index" ON "request" USING btree ("training_id");--> statement-breakpoint
CREATE INDEX "request_assessor_id_state_index" ON "request" USING btree ("assessor_id","state");--> statement-breakpoint
CREATE INDEX "request_assessor_id_training_id_index" ON "request" USING btree ("assessor_id","training_id");--> statement-breakpoint
CREATE INDEX "request_programme_id_state_index" ON "request" USING btree ("programme_id","state");--> statement-breakpoint
CREATE INDEX "pause_training_id_index" ON "pause" USING btree ("training_id");--> statement-breakpoint
CREATE INDEX "placement_programme_id_index" ON "placement" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "supervision_person_id_index" ON "supervision" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "supervision_training_id_index" ON "supervision" USING btree ("training_id");--> statement-breakpoint
CREATE INDEX "training_person_id_index" ON "training" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "training_programme_id_index" ON "training" USING btree ("programme_id");