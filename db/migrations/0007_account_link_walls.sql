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
    and revoked_at is null and expires_at <= clock() + interval '30 days'
    and programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_revoke on account_link for update to handslag_app
  using (used_at is null and revoked_at is null
    and programme_id = any ((select access.administered_programmes())::uuid[]))
  with check (revoked_at = clock());
--> statement-breakpoint
grant select, insert, update (used_at, revoked_at) on account_link to handslag_auth;
--> statement-breakpoint
grant select on account_link_key to handslag_auth;
--> statement-breakpoint
create policy log_in_reads on account_link for select to handslag_auth using (true);
--> statement-breakpoint
create policy log_in_asks on account_link for insert to handslag_auth
  with check (purpose = 'password' and made_at = clock() and used_at is null and revoked_at is null
    and expires_at <= clock() + interval '30 minutes');
--> statement-breakpoint
create policy log_in_uses on account_link for update to handslag_auth
  using (used_at is null and revoked_at is null)
  with check (revoked_at = clock() or (used_at = clock() and expires_at > clock()));
--> statement-breakpoint
create policy log_in_reads on account_link_key for select to handslag_auth using (true);
--> statement-breakpoint

-- Whom a link may let in, when it is made and again when it is used. Nobody takes an account over:
-- somebody who can log in already is not invited, and a forgotten password goes to a mailbox that its
-- owner has shown to be theirs, or to the one that they were invited by. One at a time for a person,
-- so that what two of their links do cannot both hold.
grant create on schema record to handslag_definer;
--> statement-breakpoint
create function record.way_in_fits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    has_way_in boolean;
  begin
    perform pg_advisory_xact_lock(hashtextextended('way in ' || new.person_id, 0));
    has_way_in := exists (select from credential where person_id = new.person_id)
      or exists (select from identity where person_id = new.person_id);
    if exists (select from person where id = new.person_id and deactivated_at is not null) then
      raise exception 'nobody is let in who is deactivated' using errcode = '23R21';
    end if;
    if new.purpose = 'invitation' and has_way_in then
      raise exception 'nobody is invited who can log in' using errcode = '23R22';
    end if;
    if new.purpose = 'invitation' and not exists (
      select from training where person_id = new.person_id and programme_id = new.programme_id
      union all select from assessor
        where person_id = new.person_id and programme_id = new.programme_id
      union all select from membership
        where person_id = new.person_id and programme_id = new.programme_id
      union all select from supervision
        where person_id = new.person_id and programme_id = new.programme_id
    ) then
      raise exception 'nobody is invited to where they are nothing' using errcode = '23R23';
    end if;
    if new.purpose = 'password' and not (case
      when has_way_in then exists (select from credential where person_id = new.person_id)
        and exists (select from email where id = new.email_id and verified)
      else exists (select from account_link as invitation
        where invitation.email_id = new.email_id and invitation.purpose = 'invitation'
          and invitation.revoked_at is null)
    end) then
      raise exception 'a password is chosen through a mailbox that is theirs' using errcode = '23R24';
    end if;
    return null;
  end
  $$;
--> statement-breakpoint
create trigger way_in_fits after insert or update of used_at on account_link
  for each row execute function record.way_in_fits();
--> statement-breakpoint
revoke execute on function record.way_in_fits() from public;
--> statement-breakpoint
grant execute on function record.way_in_fits() to handslag_definer;
--> statement-breakpoint
alter function record.way_in_fits() owner to handslag_definer;
--> statement-breakpoint
revoke create on schema record from handslag_definer;
--> statement-breakpoint
grant select (person_id) on credential, identity to handslag_definer;
--> statement-breakpoint
grant select (id, verified) on email to handslag_definer;
--> statement-breakpoint
grant select on account_link to handslag_definer;
--> statement-breakpoint
create policy definer_reads on credential for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on identity for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on email for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on account_link for select to handslag_definer using (true);
