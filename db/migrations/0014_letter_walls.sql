-- Mail. The worker has a log-in of its own, which reads who is told of what and never what is written
-- about anybody; an insert into the outbox asks for its delivery in the same transaction.
alter table letter enable row level security;
--> statement-breakpoint
alter table letter force row level security;
--> statement-breakpoint
grant usage on schema public to handslag_worker;
--> statement-breakpoint
grant select on installation, outbox, letter to handslag_worker;
--> statement-breakpoint
grant update (delivered_at) on outbox to handslag_worker;
--> statement-breakpoint
grant insert on letter to handslag_worker;
--> statement-breakpoint
grant select (id, name, locale, deactivated_at) on person to handslag_worker;
--> statement-breakpoint
grant select (id, person_id, address, verified) on email to handslag_worker;
--> statement-breakpoint
grant select (id, name) on programme to handslag_worker;
--> statement-breakpoint
grant select (id, name) on workplace to handslag_worker;
--> statement-breakpoint
grant select (id, person_id) on training to handslag_worker;
--> statement-breakpoint
grant select (id, workplace_id) on placement to handslag_worker;
--> statement-breakpoint
grant select (person_id, programme_id, role, starts_on, ends_on) on membership to handslag_worker;
--> statement-breakpoint
grant select (id, programme_id, person_id, name, email) on assessor to handslag_worker;
--> statement-breakpoint
grant select (id, training_id, assessor_id, placement_id, origin, observed_on, state, expires_at,
  closed_at) on request to handslag_worker;
--> statement-breakpoint
grant select (id, training_id, assessor_id, placement_id, observed_on) on assessment
  to handslag_worker;
--> statement-breakpoint
grant select (id, programme_id, request_id, assessor_id) on concern to handslag_worker;
--> statement-breakpoint
grant select (concern_id, written_by, written_at) on concern_note to handslag_worker;
--> statement-breakpoint
grant select on account_link to handslag_worker;
--> statement-breakpoint
grant insert on account_link_key to handslag_worker;
--> statement-breakpoint
create policy worker_reads on installation for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on outbox for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_delivers on outbox for update to handslag_worker
  using (delivered_at is null) with check (delivered_at = clock());
--> statement-breakpoint
create policy worker_reads on letter for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_sends on letter for insert to handslag_worker
  with check (at = clock() and exists (select from outbox
    where outbox.id = letter.outbox_id and outbox.delivered_at is null));
--> statement-breakpoint
create policy worker_reads on person for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on email for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on programme for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on workplace for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on training for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on placement for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on membership for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on assessor for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on request for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on assessment for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on concern for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on concern_note for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_reads on account_link for select to handslag_worker using (true);
--> statement-breakpoint
create policy worker_mints on account_link_key for insert to handslag_worker
  with check (made_at = clock() and exists (select from account_link
    where account_link.id = account_link_key.link_id and used_at is null and revoked_at is null
      and expires_at > clock()));
--> statement-breakpoint

-- What comes back: to the trainee who named the assessor, to whoever administers the programme that
-- somebody was invited to.
grant select on letter to handslag_app;
--> statement-breakpoint
create policy trainee_is_told on letter for select to handslag_app
  using (refused_code is not null and exists (select from request
    where request.id = letter.request_id
      and request.training_id = any ((select access.my_trainings())::uuid[])));
--> statement-breakpoint
create policy administrator_is_told on letter for select to handslag_app
  using (refused_code is not null and exists (select from account_link
    where account_link.id = letter.account_link_id
      and account_link.programme_id = any ((select access.administered_programmes())::uuid[])));
--> statement-breakpoint

-- The jobs are graphile-worker's (db/install-jobs.ts): nobody who serves may add one by hand.
grant create on schema record to handslag_definer;
--> statement-breakpoint
create function record.ask_for_delivery() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if new.delivered_at is null then
      perform graphile_worker.add_job('deliver', json_build_object('outboxId', new.id),
        job_key => new.id::text);
    end if;
    return null;
  end
  $$;
--> statement-breakpoint
create trigger ask_for_delivery after insert on outbox
  for each row execute function record.ask_for_delivery();
--> statement-breakpoint
revoke execute on function record.ask_for_delivery() from public;
--> statement-breakpoint
alter function record.ask_for_delivery() owner to handslag_definer;
--> statement-breakpoint
revoke create on schema record from handslag_definer;
--> statement-breakpoint
-- What lay in the outbox before there was any mail is told to nobody. Forced, row-level security would
-- hide it from the owner too.
alter table outbox no force row level security;
--> statement-breakpoint
update outbox set delivered_at = clock() where delivered_at is null;
--> statement-breakpoint
alter table outbox force row level security;
