CREATE TABLE "letter" (
	"outbox_id" uuid NOT NULL,
	"address" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"refused_code" integer,
	"request_id" uuid,
	"account_link_id" uuid,
	CONSTRAINT "letter_outbox_id_address_pk" PRIMARY KEY("outbox_id","address"),
	CONSTRAINT "letter_refused" CHECK ("letter"."refused_code" between 500 and 599)
);
--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_outbox_id_outbox_id_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_request_id_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_account_link_id_account_link_id_fk" FOREIGN KEY ("account_link_id") REFERENCES "public"."account_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_request_id_index" ON "letter" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "letter_account_link_id_index" ON "letter" USING btree ("account_link_id");--> statement-breakpoint
CREATE INDEX "outbox_subject_id_index" ON "outbox" USING btree ("subject_id");