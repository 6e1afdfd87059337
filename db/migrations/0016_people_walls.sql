-- An administrator keeps the people of their programmes: makes them known, gives and ends what they
-- are there, and hands requests back when somebody leaves.
grant create on schema access, record to handslag_definer;
--> statement-breakpoint
set local role handslag_definer;
--> statement-breakpoint
-- People all of whose programmes I administer. A programme counts as long as somebody is something in
-- it, or was until their account was closed; of those who are nothing any more, wherever they were.
create function access.own_people() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with run as (select access.administered_programmes() as programmes),
    held as (
      select person_id, programme_id, state in ('planned', 'running', 'paused') as now
      from training
      union all select person_id, programme_id, left_at is null or left_at = deactivated_at
        from assessor join person on person.id = person_id
      union all select person_id, programme_id, ends_on is null or ends_on >= today()
        from membership
      union all select person_id, programme_id, ends_on is null or ends_on >= today()
        from supervision),
    near as (
      select person_id, programme_id, now, bool_or(now) over (partition by person_id) as anywhere
      from held
      where person_id in (select held.person_id from held, run
        where held.programme_id = any (run.programmes)))
    select coalesce(array_agg(person_id), '{}') from (
      select person_id from near, run where now or not anywhere
      group by person_id having bool_and(programme_id = any (run.programmes))) as own
  $$;
--> statement-breakpoint
-- Who reads mail at an address, for an administrator who is about to give somebody a role: an id, and
-- nothing about the person. What they then read of them is what they read of anybody in a programme
-- of theirs, and giving the role stands in that programme's audit.
create function access.person_at(mailbox text) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select person_id from email
    where canonical = mailbox and cardinality(access.administered_programmes()) > 0
  $$;
--> statement-breakpoint
-- Somebody new, with the one address that an invitation goes to. Nobody else is given an address by
-- an administrator: it would be a way into their account.
create function access.make_person(new_person uuid, called text, speaks text, new_email uuid,
    written text, mailbox text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if cardinality(access.administered_programmes()) = 0 then
      raise exception 'only an administrator makes somebody known' using errcode = '42501';
    end if;
    insert into person (id, name, locale) values (new_person, called, speaks);
    insert into email (id, person_id, address, canonical) values (new_email, new_person, written,
      mailbox);
  end
  $$;
--> statement-breakpoint
-- Whether somebody whom I know has a way in: a password, or a provider that vouches for them.
create function access.has_way_in(who uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(who = any (access.known_people()), false)
      and (exists (select from credential where person_id = who)
        or exists (select from identity where person_id = who))
  $$;
--> statement-breakpoint
-- Takes somebody away who was made known by mistake: who never had a way in, and of whom nothing is
-- written. False when there is anything to keep; an assessor or a training with a request stays.
create function access.remove_person(who uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    run uuid[] := access.administered_programmes();
  begin
    if who = access.me() or not coalesce(who = any (access.own_people()), false) then
      raise exception 'only whoever runs all programmes of a person removes them'
        using errcode = '42501';
    end if;
    if access.has_way_in(who) or exists (
      select from (
        select programme_id from training where person_id = who
        union all select programme_id from assessor where person_id = who
        union all select programme_id from membership where person_id = who
        union all select programme_id from supervision where person_id = who) as held
      where programme_id <> all (run)
    ) then
      return false;
    end if;
    -- Every programme keeps an administrator who goes on, also when one is taken out.
    perform pg_advisory_xact_lock(hashtext('administrators of ' || programme_id::text))
      from membership where person_id = who and role = 'administrator' order by programme_id;
    if exists (
      select from membership as taken where person_id = who and role = 'administrator'
        and (ends_on is null or ends_on >= today()) and not exists (
          select from membership join person on person.id = membership.person_id
          where programme_id = taken.programme_id and role = 'administrator' and ends_on is null
            and starts_on <= today() and deactivated_at is null and person_id <> who)
    ) then
      return false;
    end if;
    delete from letter using account_link
      where account_link.id = letter.account_link_id and account_link.person_id = who;
    delete from account_link_key using account_link
      where account_link.id = account_link_key.link_id and account_link.person_id = who;
    delete from account_link where person_id = who;
    delete from assessor where person_id = who;
    delete from supervision using training
      where training.id = supervision.training_id and training.person_id = who;
    delete from training where person_id = who;
    delete from membership where person_id = who;
    delete from email where person_id = who;
    delete from person where id = who;
    return true;
  exception
    when foreign_key_violation then return false;
  end
  $$;
--> statement-breakpoint
-- Hands back what waits for an assessor who has left, with an audit event for each and word to the
-- trainee who asked. Gives their number: an administrator reads no requests. What has expired stays
-- so, and what the assessor has written stays theirs.
create function record.return_requests(gone uuid) returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    programme uuid := (select programme_id from assessor where id = gone and left_at is not null
      and programme_id = any (access.administered_programmes()));
    each record;
    number int := 0;
  begin
    if programme is null then
      raise exception 'an administrator hands back, when an assessor has left'
        using errcode = '42501';
    end if;
    for each in
      update request set state = 'returned', closed_at = clock()
      where assessor_id = gone and state = 'open' and expires_at > clock()
      returning id, origin
    loop
      if each.origin = 'trainee' then
        insert into outbox (id, programme_id, kind, subject_id, made_at)
          values (gen_random_uuid(), programme, 'requestReturned', each.id, clock());
      end if;
      perform record.append_audit(programme, 'return', 'request', each.id, '{}');
      number := number + 1;
    end loop;
    return number;
  end
  $$;
--> statement-breakpoint
-- Every programme keeps an administrator who goes on.
create function record.somebody_administers() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    who uuid := coalesce(to_jsonb(new) ->> 'person_id', to_jsonb(new) ->> 'id')::uuid;
    each uuid;
  begin
    for each in
      select distinct programme_id from membership
      where person_id = who and role = 'administrator' and (ends_on is null or ends_on >= today())
        and (tg_table_name = 'person' or id::text = to_jsonb(new) ->> 'id')
      order by programme_id
    loop
      -- Of two who end each other, the second sees what the first has done.
      perform pg_advisory_xact_lock(hashtext('administrators of ' || each::text));
      if not exists (
        select from membership join person on person.id = membership.person_id
        where programme_id = each and role = 'administrator' and ends_on is null
          and starts_on <= today() and deactivated_at is null and person_id <> who
      ) then
        raise exception 'a programme keeps an administrator' using errcode = '23R40';
      end if;
    end loop;
    return new;
  end
  $$;
--> statement-breakpoint
-- As before, but for who is asked: an assessor who has left is not, and what was handed back is sent
-- to another as what was redirected is.
create or replace function record.request_fits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform 1 from assessor where id = new.assessor_id for share;
    if exists (select from assessor where id = new.assessor_id and left_at is not null) then
      raise exception 'an assessor who has left is not asked' using errcode = '23R41';
    end if;
    if exists (
      select from assessor join training on training.person_id = assessor.person_id
      where assessor.id = new.assessor_id and training.id = new.training_id
    ) then
      raise exception 'nobody assesses themself' using errcode = '23R10';
    end if;
    if exists (select unnest(new.foci) except
        select key from printed_focus where version_id = new.version_id)
      or exists (select unnest(new.goals) except
        select key from printed_goal where version_id = new.version_id)
    then
      raise exception 'a focus or goal that the form does not print' using errcode = '23R11';
    end if;
    if exists (select from instrument_version
      where id = new.version_id and published_at is null) then
      raise exception 'the form is not published' using errcode = '23R15';
    end if;
    if new.replaces_id is not null and exists (
      select from request where id = new.replaces_id and state not in ('redirected', 'returned')
    ) then
      raise exception 'only a redirected request is replaced' using errcode = '23R17';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
-- As before, but for assessors who have left: they start nothing.
create or replace function access.trainees_to_assess(assessor_rows uuid[])
  returns table (training_id uuid, assessor_id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select training.id, assessor.id, person.name
    from assessor
    join training on training.programme_id = assessor.programme_id and training.state = 'running'
    join person on person.id = training.person_id
    where assessor.id = any (assessor_rows) and assessor.person_id = access.me()
      and assessor.left_at is null and training.person_id <> access.me()
      and not exists (select from pause where pause.training_id = training.id
        and pause.starts_on <= today() and coalesce(pause.ends_on, today()) >= today())
  $$;
--> statement-breakpoint
-- When an account is closed, whoever is in is out for good, and no link of theirs lets anybody in: it may
-- be opened again, and what was left open must not come back with it.
create function record.close_ways_in() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    delete from session where person_id = new.id;
    update account_link set revoked_at = clock()
      where person_id = new.id and used_at is null and revoked_at is null;
    return null;
  end
  $$;
--> statement-breakpoint
revoke execute on function access.own_people(), access.person_at(text), access.has_way_in(uuid),
  access.make_person(uuid, text, text, uuid, text, text), access.remove_person(uuid),
  record.return_requests(uuid) from public;
--> statement-breakpoint
grant execute on function access.own_people(), access.person_at(text), access.has_way_in(uuid),
  access.make_person(uuid, text, text, uuid, text, text), access.remove_person(uuid),
  record.return_requests(uuid) to handslag_app;
--> statement-breakpoint
set local role handslag_owner;
--> statement-breakpoint
revoke create on schema access, record from handslag_definer;
--> statement-breakpoint
create trigger somebody_administers before update of ends_on on membership
  for each row when (new.role = 'administrator' and new.ends_on is not null
    and new.ends_on is distinct from old.ends_on)
  execute function record.somebody_administers();
--> statement-breakpoint
create trigger somebody_administers before update of deactivated_at on person
  for each row when (new.deactivated_at is not null and old.deactivated_at is null)
  execute function record.somebody_administers();
--> statement-breakpoint
create trigger close_ways_in after update of deactivated_at on person
  for each row when (new.deactivated_at is not null and old.deactivated_at is null)
  execute function record.close_ways_in();
--> statement-breakpoint
set local role handslag_definer;
--> statement-breakpoint
revoke execute on function record.somebody_administers(), record.close_ways_in() from public;
--> statement-breakpoint
set local role handslag_owner;
--> statement-breakpoint

-- What the functions may read and write.
grant select (person_id, canonical) on email to handslag_definer;
--> statement-breakpoint
grant select (account_link_id) on letter to handslag_definer;
--> statement-breakpoint
grant insert (id, name, locale) on person to handslag_definer;
--> statement-breakpoint
grant insert (id, person_id, address, canonical) on email to handslag_definer;
--> statement-breakpoint
grant insert (id, programme_id, kind, subject_id, made_at) on outbox to handslag_definer;
--> statement-breakpoint
grant update (state, closed_at) on request to handslag_definer;
--> statement-breakpoint
create policy definer_makes on person for insert to handslag_definer with check (true);
--> statement-breakpoint
create policy definer_makes on email for insert to handslag_definer with check (true);
--> statement-breakpoint
create policy definer_reads on letter for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_posts on outbox for insert to handslag_definer
  with check (kind = 'requestReturned');
--> statement-breakpoint
grant delete on session to handslag_definer;
--> statement-breakpoint
grant update (revoked_at) on account_link to handslag_definer;
--> statement-breakpoint
create policy definer_ends on session for delete to handslag_definer using (true);
--> statement-breakpoint
create policy definer_revokes on account_link for update to handslag_definer using (true);
--> statement-breakpoint
create policy definer_returns on request for update to handslag_definer
  using (state = 'open') with check (state = 'returned');
--> statement-breakpoint
do $$
  declare
    each text;
  begin
    foreach each in array array['letter', 'account_link_key', 'account_link', 'assessor', 'supervision',
      'training', 'membership', 'email', 'person']
    loop
      execute format('grant delete on %I to handslag_definer', each);
      execute format('create policy definer_removes on %I for delete to handslag_definer
        using (true)', each);
    end loop;
  end
$$;
--> statement-breakpoint

-- What an administrator may write, in programmes of their own.
grant insert on membership, assessor to handslag_app;
--> statement-breakpoint
grant update (ends_on) on membership to handslag_app;
--> statement-breakpoint
grant update (person_id, name, title, specialty, workplace_id, left_at) on assessor to handslag_app;
--> statement-breakpoint
grant update (name, deactivated_at) on person to handslag_app;
--> statement-breakpoint
create policy administrators_give on membership for insert to handslag_app
  with check (starts_on >= today() and ends_on is null
    and programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_end on membership for update to handslag_app
  using ((ends_on is null or ends_on >= today())
    and programme_id = any ((select access.administered_programmes())::uuid[]))
  with check ((ends_on is null or ends_on >= today())
    and programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_name on assessor for insert to handslag_app
  with check (left_at is null
    and programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_keep on assessor for update to handslag_app
  using (programme_id = any ((select access.administered_programmes())::uuid[]))
  with check (programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_keep on person for update to handslag_app
  using (id = any ((select access.own_people())::uuid[]))
  with check (id = any ((select access.own_people())::uuid[])
    and (id <> (select access.me()) or deactivated_at is null));
--> statement-breakpoint
-- Nobody closes the door behind themself.
alter policy own_is_changed on person
  with check (id = (select access.me()) and deactivated_at is null);
