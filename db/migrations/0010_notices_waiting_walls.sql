-- How many notices have not left, for whoever watches over the installation: a figure, and no notice.
grant select on outbox to handslag_definer;
--> statement-breakpoint
create policy definer_reads on outbox for select to handslag_definer using (true);
--> statement-breakpoint
grant create on schema access to handslag_definer;
--> statement-breakpoint
create function access.notices_waiting() returns bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$ select count(*) from outbox where delivered_at is null $$;
--> statement-breakpoint
revoke execute on function access.notices_waiting() from public;
--> statement-breakpoint
grant execute on function access.notices_waiting() to handslag_app;
--> statement-breakpoint
alter function access.notices_waiting() owner to handslag_definer;
--> statement-breakpoint
revoke create on schema access from handslag_definer;
