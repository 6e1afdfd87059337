-- A training's life, its placements and supervisors, and the workplaces: kept by the administrators of
-- the programme, a workplace by those of any programme in its region. As everywhere, what no policy
-- grants does not exist.
alter table training_step enable row level security;
--> statement-breakpoint
alter table training_step force row level security;
--> statement-breakpoint
create trigger never_altered before update or delete on training_step
  for each row execute function record.refuse_change();
--> statement-breakpoint
create trigger never_emptied before truncate on training_step
  for each statement execute function record.refuse_change();
--> statement-breakpoint
grant select, insert on training_step to handslag_app;
--> statement-breakpoint
grant insert, update (state, starts_on, planned_end_on, percent) on training to handslag_app;
--> statement-breakpoint
grant insert, update (ends_on) on pause, supervision to handslag_app;
--> statement-breakpoint
grant insert, delete, update (workplace_id, starts_on, ends_on, planned) on placement to handslag_app;
--> statement-breakpoint
grant insert, update (name, specialty, closed_on) on workplace to handslag_app;
--> statement-breakpoint

grant create on schema access, record to handslag_definer;
--> statement-breakpoint
-- The regions of the programmes that I administer.
create function access.administered_regions() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct region_id), '{}') from programme
    where id = any (access.administered_programmes())
  $$;
--> statement-breakpoint
-- How much points at a placement of mine to administer, and how much of it was observed on other days
-- than these: numbers alone, for whoever reads no form and no request.
create function access.placement_use(asked uuid, first_day date, last_day date)
  returns table (forms int, requests int, outside int)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select
      (select count(*) from assessment where placement_id = placement.id
        and not exists (select from assessment as newer where newer.corrects_id = assessment.id))::int,
      (select count(*) from request where placement_id = placement.id and state <> 'signed')::int,
      (select count(*) from assessment where placement_id = placement.id
        and observed_on not between first_day and last_day
        and not exists (select from assessment as newer where newer.corrects_id = assessment.id))::int
    from placement
    where placement.id = asked and programme_id = any (access.administered_programmes())
  $$;
--> statement-breakpoint
-- An assessor starts nothing unasked of somebody who is on leave. Only its owner replaces a function.
set role handslag_definer;
--> statement-breakpoint
create or replace function access.trainees_to_assess(assessor_rows uuid[])
  returns table (training_id uuid, assessor_id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select training.id, assessor.id, person.name
    from assessor
    join training on training.programme_id = assessor.programme_id and training.state = 'running'
    join person on person.id = training.person_id
    where assessor.id = any (assessor_rows) and assessor.person_id = access.me()
      and training.person_id <> access.me()
      and not exists (select from pause where pause.training_id = training.id
        and pause.starts_on <= today() and coalesce(pause.ends_on, today()) >= today())
  $$;
--> statement-breakpoint
set role handslag_owner;
--> statement-breakpoint

-- A training that is over stays over.
create function record.stays_over() returns trigger
  language plpgsql set search_path = public, pg_temp
  as $$
  begin
    if old.state in ('completed', 'ended', 'moved') and new.state <> old.state then
      raise exception 'a training that is over stays over' using errcode = '23R30';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger stays_over before update of state on training
  for each row execute function record.stays_over();
--> statement-breakpoint
-- A training continues one of the same doctor.
create function record.continues_own() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if exists (select from training where id = new.continues_id
      and person_id <> new.person_id) then
      raise exception 'a training continues one of the same doctor' using errcode = '23R31';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger continues_own before insert or update of continues_id on training
  for each row execute function record.continues_own();
--> statement-breakpoint
-- Nothing new is asked for before a training or after it. Whoever ends it waits for what is being
-- asked, or the other way round.
create function record.asked_in_training() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform 1 from training where id = new.training_id for share;
    if exists (select from training where id = new.training_id
      and state not in ('running', 'paused')) then
      raise exception 'nothing is asked outside a training' using errcode = '23R32';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger asked_in_training before insert on request
  for each row execute function record.asked_in_training();
--> statement-breakpoint
-- A supervisor is another than the doctor.
create function record.supervisor_is_another() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if exists (select from training where id = new.training_id and person_id = new.person_id) then
      raise exception 'nobody supervises themself' using errcode = '23R33';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger supervisor_is_another before insert or update of person_id, training_id on supervision
  for each row execute function record.supervisor_is_another();
--> statement-breakpoint

grant execute on function access.administered_regions(), access.placement_use(uuid, date, date)
  to handslag_app;
--> statement-breakpoint
do $$
  declare
    each regprocedure;
  begin
    for each in
      select oid from pg_proc where proname in ('administered_regions', 'placement_use', 'stays_over',
        'continues_own', 'asked_in_training', 'supervisor_is_another')
    loop
      execute format('revoke execute on function %s from public', each);
      execute format('grant execute on function %s to handslag_definer', each);
      if (select prosecdef from pg_proc where oid = each) then
        execute format('alter function %s owner to handslag_definer', each);
      end if;
    end loop;
  end
$$;
--> statement-breakpoint
revoke create on schema access, record from handslag_definer;
--> statement-breakpoint
grant select on pause to handslag_definer;
--> statement-breakpoint
create policy definer_reads on pause for select to handslag_definer using (true);
--> statement-breakpoint
-- To lock a row one must be allowed to change it; the id is the one column that never does.
grant update (id) on training to handslag_definer;
--> statement-breakpoint
create policy definer_locks on training for update to handslag_definer using (true);
--> statement-breakpoint

create policy administrators_keep on training for update to handslag_app
  using (programme_id = any ((select access.administered_programmes())::uuid[]))
  with check (programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_begin on training for insert to handslag_app
  with check (state in ('planned', 'running')
    and programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_read on training_step for select to handslag_app
  using (programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_take on training_step for insert to handslag_app
  with check (taken_by = (select access.me()) and taken_at = clock()
    and programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_grant on pause for insert to handslag_app
  with check (exists (select from training where training.id = pause.training_id
    and training.programme_id = any ((select access.administered_programmes())::uuid[])));
--> statement-breakpoint
create policy administrators_end on pause for update to handslag_app
  using (exists (select from training where training.id = pause.training_id
    and training.programme_id = any ((select access.administered_programmes())::uuid[])));
--> statement-breakpoint
create policy administrators_appoint on supervision for insert to handslag_app
  with check (programme_id = any ((select access.administered_programmes())::uuid[])
    and person_id = any ((select access.known_people())::uuid[]));
--> statement-breakpoint
create policy administrators_end on supervision for update to handslag_app
  using (programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
-- A doctor is placed within the region of their programme.
create policy administrators_place on placement for insert to handslag_app
  with check (programme_id = any ((select access.administered_programmes())::uuid[])
    and exists (select from workplace join programme on programme.region_id = workplace.region_id
      where workplace.id = placement.workplace_id and programme.id = placement.programme_id));
--> statement-breakpoint
create policy administrators_move on placement for update to handslag_app
  using (programme_id = any ((select access.administered_programmes())::uuid[]))
  with check (exists (select from workplace
    join programme on programme.region_id = workplace.region_id
    where workplace.id = placement.workplace_id and programme.id = placement.programme_id));
--> statement-breakpoint
create policy administrators_remove on placement for delete to handslag_app
  using (programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_open on workplace for insert to handslag_app
  with check (region_id = any ((select access.administered_regions())::uuid[]));
--> statement-breakpoint
create policy administrators_mend on workplace for update to handslag_app
  using (region_id = any ((select access.administered_regions())::uuid[]))
  with check (region_id = any ((select access.administered_regions())::uuid[]));
