CREATE TABLE "instrument_draft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_id" uuid NOT NULL,
	"instrument_id" uuid,
	"definition" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "instrument_draft_instrument_id_unique" UNIQUE("instrument_id"),
	CONSTRAINT "instrument_draft_version" CHECK ("instrument_draft"."version" > 0),
	CONSTRAINT "instrument_draft_definition" CHECK (jsonb_typeof("instrument_draft"."definition") = 'object'),
	CONSTRAINT "instrument_draft_size" CHECK (length("instrument_draft"."definition"::text) <= 200000)
);
--> statement-breakpoint
CREATE TABLE "programme_instrument" (
	"programme_id" uuid NOT NULL,
	"instrument_id" uuid NOT NULL,
	"used_from" timestamp with time zone NOT NULL,
	"used_to" timestamp with time zone,
	CONSTRAINT "programme_instrument_programme_id_instrument_id_used_from_pk" PRIMARY KEY("programme_id","instrument_id","used_from"),
	CONSTRAINT "programme_instrument_days" CHECK ("programme_instrument"."used_to" >= "programme_instrument"."used_from")
);
--> statement-breakpoint
ALTER TABLE "instrument" ADD COLUMN "region_id" uuid;--> statement-breakpoint
ALTER TABLE "goal" ADD COLUMN "valid_from" date DEFAULT '2021-07-01' NOT NULL;--> statement-breakpoint
ALTER TABLE "goal" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_id_region_id_unique" UNIQUE("id","region_id");--> statement-breakpoint
ALTER TABLE "instrument_draft" ADD CONSTRAINT "instrument_draft_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_draft" ADD CONSTRAINT "instrument_draft_saved_by_person_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_draft" ADD CONSTRAINT "instrument_draft_of_own_region" FOREIGN KEY ("instrument_id","region_id") REFERENCES "public"."instrument"("id","region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_instrument" ADD CONSTRAINT "programme_instrument_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_instrument" ADD CONSTRAINT "programme_instrument_instrument_id_instrument_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "programme_instrument_once" ON "programme_instrument" USING btree ("programme_id","instrument_id") WHERE "programme_instrument"."used_to" is null;--> statement-breakpoint
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_region_id_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_days" CHECK ("goal"."valid_to" >= "goal"."valid_from");