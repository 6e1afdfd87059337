-- Signed is signed: what the triggers below refuse, they refuse to the tables' owner too.
create function record.refuse_change() returns trigger
  language plpgsql set search_path = public, pg_temp
  as $$
  begin
    raise exception '% is never altered', tg_table_name using errcode = '23R01';
  end
  $$;
--> statement-breakpoint
do $$
  declare
    each text;
  begin
    foreach each in array array['assessment', 'rating', 'assessment_focus', 'assessment_goal',
      'voiding', 'confirmation', 'sighting', 'area', 'version_area', 'printed_focus', 'audit_event']
    loop
      execute format('create trigger never_altered before update or delete on %I
        for each row execute function record.refuse_change()', each);
      execute format('create trigger never_emptied before truncate on %I
        for each statement execute function record.refuse_change()', each);
    end loop;
  end
$$;
--> statement-breakpoint

-- A published form keeps its wording.
create function record.keep_published() returns trigger
  language plpgsql set search_path = public, pg_temp
  as $$
  begin
    if old.published_at is not null then
      raise exception 'a published form is never altered' using errcode = '23R01';
    end if;
    return coalesce(new, old);
  end
  $$;
--> statement-breakpoint
create trigger never_altered before update or delete on instrument_version
  for each row execute function record.keep_published();
--> statement-breakpoint
-- Its rows, foci and goals come with it, in the transaction that publishes it.
create function record.part_of_publishing() returns trigger
  language plpgsql set search_path = public, pg_temp
  as $$
  begin
    if exists (
      select from instrument_version where id = new.version_id and published_at is not null
        and xmin <> pg_current_xact_id()::xid
    ) then
      raise exception 'nothing is added to a published form' using errcode = '23R01';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger part_of_publishing before insert on version_area
  for each row execute function record.part_of_publishing();
--> statement-breakpoint
create trigger part_of_publishing before insert on printed_focus
  for each row execute function record.part_of_publishing();
--> statement-breakpoint
create trigger part_of_publishing before insert on printed_goal
  for each row execute function record.part_of_publishing();
--> statement-breakpoint
-- A printed goal stays; the official goal that it counts towards may be put right.
create trigger never_reprinted before update of version_id, key or delete on printed_goal
  for each row execute function record.refuse_change();
--> statement-breakpoint
create trigger never_emptied before truncate on printed_goal
  for each statement execute function record.refuse_change();
--> statement-breakpoint

-- Ratings, foci and goals come with their form, in its own transaction. A later insert would see
-- an assessment of another transaction and is refused, whatever its signed_at says.
create function record.part_of_signing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if not exists (
      select from assessment where id = new.assessment_id and xmin = pg_current_xact_id()::xid
    ) then
      raise exception 'nothing is added to a signed form' using errcode = '23R02';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger part_of_signing before insert on rating
  for each row execute function record.part_of_signing();
--> statement-breakpoint
create trigger part_of_signing before insert on assessment_focus
  for each row execute function record.part_of_signing();
--> statement-breakpoint
create trigger part_of_signing before insert on assessment_goal
  for each row execute function record.part_of_signing();
--> statement-breakpoint
create trigger part_of_signing before insert on sighting
  for each row execute function record.part_of_signing();
--> statement-breakpoint

-- A line of a plan is seen when its own writer is assessed, in this training or a later one.
create function record.sighting_fits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if not exists (
      select from plan_item
      join assessment as planned on planned.id = plan_item.assessment_id
      join training as writer on writer.id = planned.training_id
      join assessment as seen on seen.id = new.assessment_id
      join training as assessed on assessed.id = seen.training_id
      where plan_item.id = new.plan_item_id and writer.person_id = assessed.person_id
        and planned.first_id <> seen.first_id
    ) then
      raise exception 'a plan of somebody else is not seen here' using errcode = '23R13';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger sighting_fits before insert on sighting
  for each row execute function record.sighting_fits();
--> statement-breakpoint

-- A form is signed on a request that was closed as signed in the same transaction, or corrects the
-- newest version of a line that is not void. Its day lies within the placement that it names.
create function record.signed_in_order() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if new.corrects_id is null and not exists (
      select from request where id = new.request_id and state = 'signed'
        and xmin = pg_current_xact_id()::xid
    ) then
      raise exception 'a form is signed with its request' using errcode = '23R03';
    end if;
    if new.corrects_id is not null then
      perform 1 from assessment where id = new.first_id for update;
      if exists (select from voiding join assessment on assessment.id = voiding.assessment_id
        where assessment.first_id = new.first_id) then
        raise exception 'a void form is not corrected' using errcode = '23R04';
      end if;
    end if;
    if new.placement_id is distinct from access.placement_on(new.training_id, new.observed_on) then
      raise exception 'the placement follows from the day' using errcode = '23R05';
    end if;
    if new.signed_at > clock()
      or new.observed_on > (new.signed_at at time zone 'Europe/Stockholm')::date then
      raise exception 'nothing is observed in the future' using errcode = '23R06';
    end if;
    if new.observed_on < (select starts_on from training where id = new.training_id) then
      raise exception 'nothing is observed before the training' using errcode = '23R14';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger signed_in_order before insert on assessment
  for each row execute function record.signed_in_order();
--> statement-breakpoint
-- All versions of a form answer the same request, and so have the same trainee and assessor.
alter table assessment add constraint assessment_id_request_id_unique unique (id, request_id);
--> statement-breakpoint
alter table assessment add constraint assessment_corrects_same_request
  foreign key (corrects_id, request_id) references assessment (id, request_id);
--> statement-breakpoint

-- When the transaction ends, a signed form is whole: every row of its version answered, at least
-- one with a level, at least one focus and one written text.
create function record.signed_whole() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    missing text;
  begin
    select case
      when exists (
        select from version_area
        left join rating on rating.assessment_id = new.id and rating.area_id = version_area.area_id
        where version_area.version_id = new.version_id and rating.area_id is null
      ) then 'every row is answered'
      when not exists (select from rating where assessment_id = new.id and level is not null)
        then 'at least one row has a level'
      when not exists (select from assessment_focus where assessment_id = new.id)
        then 'at least one focus is chosen'
      when not exists (select from jsonb_each_text(new.texts) where btrim(value) <> '')
        then 'at least one text is written'
    end into missing;
    if missing is not null then
      raise exception '%', missing using errcode = '23R07';
    end if;
    return null;
  end
  $$;
--> statement-breakpoint
create constraint trigger signed_whole after insert on assessment
  deferrable initially deferred for each row execute function record.signed_whole();
--> statement-breakpoint

-- A request closed as signed has its form when the transaction ends.
create function record.signed_has_form() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if not exists (select from assessment where request_id = new.id) then
      raise exception 'a signed request has its form' using errcode = '23R08';
    end if;
    return null;
  end
  $$;
--> statement-breakpoint
create constraint trigger signed_has_form after insert or update of state on request
  deferrable initially deferred for each row when (new.state = 'signed')
  execute function record.signed_has_form();
--> statement-breakpoint

-- A request is closed once, and nothing else of it changes. It is never taken away.
create function record.closed_once() returns trigger
  language plpgsql set search_path = public, pg_temp
  as $$
  begin
    if tg_op = 'INSERT' then
      if new.state <> 'open' then
        raise exception 'a request begins open' using errcode = '23R09';
      end if;
      return new;
    end if;
    if tg_op = 'DELETE' or old.state <> 'open' or
      (to_jsonb(new) - '{state,closed_at,decline_reason}'::text[]) is distinct from
      (to_jsonb(old) - '{state,closed_at,decline_reason}'::text[])
    then
      raise exception 'a request is closed once and never altered' using errcode = '23R09';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger closed_once before insert or update or delete on request
  for each row execute function record.closed_once();
--> statement-breakpoint
create trigger never_emptied before truncate on request
  for each statement execute function record.refuse_change();
--> statement-breakpoint

-- What a request asks for stands on its form, and nobody assesses themself.
create function record.request_fits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform 1 from assessor where id = new.assessor_id for share;
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
      select from request where id = new.replaces_id and state <> 'redirected'
    ) then
      raise exception 'only a redirected request is replaced' using errcode = '23R17';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger request_fits before insert on request
  for each row execute function record.request_fits();
--> statement-breakpoint
-- An account is linked to an assessor once, and a training stays with its doctor: otherwise what is
-- signed would change hands.
create function record.assessor_is_another() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if tg_op = 'UPDATE' and old.person_id is not null
      and new.person_id is distinct from old.person_id then
      raise exception 'an assessor is linked once' using errcode = '23R16';
    end if;
    if exists (
      select from request join training on training.id = request.training_id
      where request.assessor_id = new.id and training.person_id = new.person_id
    ) then
      raise exception 'nobody assesses themself' using errcode = '23R10';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger assessor_is_another before insert or update of person_id on assessor
  for each row execute function record.assessor_is_another();
--> statement-breakpoint
create function record.stays_with_doctor() returns trigger
  language plpgsql set search_path = public, pg_temp
  as $$
  begin
    if new.person_id is distinct from old.person_id then
      raise exception 'a training stays with its doctor' using errcode = '23R16';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger stays_with_doctor before update of person_id on training
  for each row execute function record.stays_with_doctor();
--> statement-breakpoint

-- Only the newest version of a form is declared void, once.
create function record.void_newest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform 1 from assessment as first
      where first.id = (select first_id from assessment where id = new.assessment_id) for update;
    if exists (select from assessment where corrects_id = new.assessment_id) then
      raise exception 'a corrected form is not declared void' using errcode = '23R12';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger void_newest before insert on voiding
  for each row execute function record.void_newest();
--> statement-breakpoint

-- The plan hangs on the first version, so that it survives corrections.
alter table plan_item add constraint plan_item_of_first_version
  foreign key (assessment_id, assessment_id) references assessment (id, first_id);
--> statement-breakpoint

-- What people choose from has a name.
alter table region add constraint region_named check (btrim(name) <> '');
--> statement-breakpoint
alter table programme add constraint programme_named check (btrim(name) <> '');
--> statement-breakpoint
alter table workplace add constraint workplace_named check (btrim(name) <> '');
--> statement-breakpoint
alter table instrument add constraint instrument_named check (btrim(name) <> '');
--> statement-breakpoint

-- A doctor is at one place at a time.
alter table placement add constraint placement_one_at_a_time
  exclude using gist (training_id with =, daterange(starts_on, ends_on, '[]') with &&);
--> statement-breakpoint

-- Forms that count: not void, not corrected, and signed by somebody who is confirmed.
create view counted_assessment with (security_invoker = true) as
  select assessment.* from assessment
  where not exists (select from voiding where voiding.assessment_id = assessment.id)
    and not exists (select from assessment as newer where newer.corrects_id = assessment.id)
    and (assessment.identity_level <> 'mailbox'
      or exists (select from confirmation where confirmation.assessment_id = assessment.id));
--> statement-breakpoint
grant select on counted_assessment to handslag_app;
--> statement-breakpoint
-- The database's own checks read what they check, whoever writes; nobody else calls them. Rights
-- come before the change of hands: what is another's is not the owner's to revoke.
grant create on schema record to handslag_definer;
--> statement-breakpoint
do $$
  declare
    each record;
  begin
    for each in
      select oid::regprocedure as name, prosecdef from pg_proc
      where pronamespace = 'record'::regnamespace and prorettype = 'trigger'::regtype
    loop
      execute format('revoke execute on function %s from public', each.name);
      execute format('grant execute on function %s to handslag_definer', each.name);
      if each.prosecdef then
        execute format('alter function %s owner to handslag_definer', each.name);
      end if;
    end loop;
  end
$$;
--> statement-breakpoint
revoke create on schema record from handslag_definer;
--> statement-breakpoint
grant select on assessment to handslag_definer;
--> statement-breakpoint
-- To lock a row one must be allowed to change it; the id is the one column that never does.
grant update (id) on assessor, assessment to handslag_definer;
--> statement-breakpoint
grant select on instrument_version, version_area, printed_focus, printed_goal, rating,
  assessment_focus, voiding, plan_item to handslag_definer;
--> statement-breakpoint
create policy definer_reads on assessment for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_locks on assessment for update to handslag_definer using (true);
--> statement-breakpoint
create policy definer_locks on assessor for update to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on version_area for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on printed_focus for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on printed_goal for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on rating for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on assessment_focus for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on voiding for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on instrument_version for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on plan_item for select to handslag_definer using (true);
--> statement-breakpoint
-- What a policy asks of a row is found by an index.
create index supervision_programme_id_index on supervision (programme_id);
--> statement-breakpoint
create index sighting_assessment_id_index on sighting (assessment_id);
