CREATE TABLE "account_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"email_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"programme_id" uuid,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "account_link_purpose" CHECK ("account_link"."purpose" in ('invitation', 'password')),
	CONSTRAINT "account_link_invited" CHECK (("account_link"."purpose" = 'invitation') = ("account_link"."programme_id" is not null)
        and ("account_link"."purpose" = 'invitation') = ("account_link"."made_by" is not null)),
	CONSTRAINT "account_link_expires" CHECK ("account_link"."expires_at" > "account_link"."made_at"),
	CONSTRAINT "account_link_ends_once" CHECK ("account_link"."used_at" is null or "account_link"."revoked_at" is null)
);
--> statement-breakpoint
CREATE TABLE "account_link_key" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"link_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_link_key_hash" CHECK (length("account_link_key"."token_hash") = 32)
);
--> statement-breakpoint
ALTER TABLE "email" ADD CONSTRAINT "email_id_person_id_unique" UNIQUE("id","person_id");--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "programme_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_to_own_mailbox" FOREIGN KEY ("email_id","person_id") REFERENCES "public"."email"("id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_link_key" ADD CONSTRAINT "account_link_key_link_id_account_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."account_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_link_person_id_index" ON "account_link" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "account_link_programme_id_index" ON "account_link" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "account_link_key_link_id_index" ON "account_link_key" USING btree ("link_id");