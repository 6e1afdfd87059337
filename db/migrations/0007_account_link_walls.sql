-- Ways in by mail. An administrator invites to a programme of their own and may take it back; the
-- log-in makes a link for a forgotten password, and uses up either kind.
alter table account_link enable row level security;
--> statement-breakpoint
alter table account_link force row level security;
--> statement-breakpoint
alter table account_link_key enable row level security;
--> statement-breakpoint
alter table account_link_key force row level security;
--> statement-breakpoint
grant select, insert, update (revoked_at) on account_link to handslag_app;
--> statement-breakpoint
create policy administrators_read on account_link for select to handslag_app
  using (programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_invite on account_link for insert to handslag_app
  with check (made_by = (select access.me()) and made_at = clock() and used_at is null
    and programme_id = any ((select access.administered_programmes())::uuid[])
    and person_id = any ((select access.known_people())::uuid[]));
--> statement-breakpoint
create policy administrators_revoke on account_link for update to handslag_app
  using (programme_id = any ((select access.administered_programmes())::uuid[]))
  with check (revoked_at = clock());
--> statement-breakpoint
grant select, insert, update (used_at) on account_link to handslag_auth;
--> statement-breakpoint
grant select on account_link_key to handslag_auth;
--> statement-breakpoint
create policy log_in_reads on account_link for select to handslag_auth using (true);
--> statement-breakpoint
create policy log_in_asks on account_link for insert to handslag_auth
  with check (purpose = 'password' and made_at = clock() and used_at is null);
--> statement-breakpoint
create policy log_in_uses on account_link for update to handslag_auth
  using (used_at is null and revoked_at is null and expires_at > clock())
  with check (used_at = clock());
--> statement-breakpoint
create policy log_in_reads on account_link_key for select to handslag_auth using (true);
