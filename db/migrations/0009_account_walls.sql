-- What the log-in may do for whoever proves who they are: by a mailed link, or by the password they have.
grant insert, update (password_hash) on credential to handslag_auth;
--> statement-breakpoint
grant update (verified) on email to handslag_auth;
--> statement-breakpoint
grant select, insert on idempotency to handslag_auth;
--> statement-breakpoint
grant insert on outbox to handslag_auth;
--> statement-breakpoint
create policy log_in_sets on credential for insert to handslag_auth with check (true);
--> statement-breakpoint
create policy log_in_replaces on credential for update to handslag_auth using (true);
--> statement-breakpoint
create policy log_in_verifies on email for update to handslag_auth
  using (true) with check (verified);
--> statement-breakpoint
create policy log_in_holds on idempotency for all to handslag_auth
  using (verb in ('choose-password', 'change-password', 'end-session'))
  with check (verb in ('choose-password', 'change-password', 'end-session'));
--> statement-breakpoint
create policy log_in_posts on outbox for insert to handslag_auth
  with check (programme_id is null and kind = 'passwordForgotten');
--> statement-breakpoint

grant create on schema access, record to handslag_definer;
--> statement-breakpoint
-- Whom an open link lets in, for whoever holds its token: what stands on its page, and nothing more.
create function access.way_in_of(token bytea) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select jsonb_build_object('linkId', account_link.id, 'personId', person.id,
      'emailId', email.id, 'purpose', purpose, 'name', person.name, 'address', email.address,
      'programme', programme.name)
    from account_link_key
    join account_link on account_link.id = link_id
    join person on person.id = account_link.person_id and person.deactivated_at is null
    join email on email.id = email_id
    left join programme on programme.id = programme_id
    where token_hash = token and used_at is null and revoked_at is null and expires_at > clock()
      and (purpose = 'password' or not exists (
        select from credential where credential.person_id = person.id
        union all select from identity where identity.person_id = person.id))
  $$;
--> statement-breakpoint
-- What somebody did with their account stands in every programme in which they are something: who, what
-- and when, never an address nor a token.
create function record.append_account_audit(who uuid, verb text, detail jsonb) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    programme uuid;
  begin
    perform set_config('app.person_id', coalesce(who::text, ''), true);
    for programme in select each from unnest(access.my_programmes()) as each order by each loop
      perform record.append_audit(programme, verb, 'person', who, detail);
    end loop;
    perform set_config('app.person_id', '', true);
  end
  $$;
--> statement-breakpoint
revoke execute on function access.way_in_of(bytea) from public;
--> statement-breakpoint
revoke execute on function record.append_account_audit(uuid, text, jsonb) from public;
--> statement-breakpoint
grant execute on function access.way_in_of(bytea) to handslag_app;
--> statement-breakpoint
grant execute on function record.append_account_audit(uuid, text, jsonb) to handslag_auth;
--> statement-breakpoint
alter function access.way_in_of(bytea) owner to handslag_definer;
--> statement-breakpoint
alter function record.append_account_audit(uuid, text, jsonb) owner to handslag_definer;
--> statement-breakpoint
revoke create on schema access, record from handslag_definer;
--> statement-breakpoint
grant select on account_link_key to handslag_definer;
--> statement-breakpoint
grant select (address) on email to handslag_definer;
--> statement-breakpoint
create policy definer_reads on account_link_key for select to handslag_definer using (true);
