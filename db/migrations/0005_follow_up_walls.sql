-- What is read, answered and agreed after a form is signed. The rights and walls of the tables that
-- came with it; as everywhere, what no policy grants does not exist.
do $$
  declare
    each text;
  begin
    foreach each in array array['opening', 'objection', 'self_rating', 'concern', 'concern_note',
      'supervision_talk', 'progress_meeting', 'saved_view', 'welcome']
    loop
      execute format('alter table %I enable row level security', each);
      execute format('alter table %I force row level security', each);
      execute format('grant select, insert on %I to handslag_app', each);
    end loop;
    foreach each in array array['objection', 'self_rating', 'concern', 'concern_note',
      'supervision_talk', 'progress_meeting']
    loop
      execute format('create trigger never_altered before update or delete on %I
        for each row execute function record.refuse_change()', each);
      execute format('create trigger never_emptied before truncate on %I
        for each statement execute function record.refuse_change()', each);
    end loop;
  end
$$;
--> statement-breakpoint
grant delete on saved_view to handslag_app;
--> statement-breakpoint
grant update (due_on) on plan_item to handslag_app;
--> statement-breakpoint
grant update (seconds) on draft to handslag_app;
--> statement-breakpoint

grant create on schema access, record to handslag_definer;
--> statement-breakpoint
-- My programmes that let a trainee read the concerns about them.
create function access.concerns_shown_in() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(programme.id), '{}') from programme
    join training on training.programme_id = programme.id
    where training.person_id = access.me() and programme.settings -> 'traineesSeeConcerns' = 'true'
  $$;
--> statement-breakpoint
-- The open lines of a trainee's plans, for whoever is asked to assess them next: three at most, those
-- due first, and what was said of others on a form that is corrected. Lines of void forms are nobody's
-- to look for.
create function access.plan_to_see(asked uuid)
  returns table (plan_item_id uuid, line text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with mine as (
      select request.id, training.person_id from request
      join assessor on assessor.id = request.assessor_id and assessor.person_id = access.me()
      join training on training.id = request.training_id
      where request.id = asked),
    waiting as (
      select plan_item.id, plan_item.text
      from mine
      join training on training.person_id = mine.person_id
      join assessment on assessment.training_id = training.id and assessment.first_id = assessment.id
      join plan_item on plan_item.assessment_id = assessment.id and plan_item.done_at is null
      where assessment.request_id <> mine.id and not exists (
        select from voiding join assessment as each on each.id = voiding.assessment_id
        where each.first_id = assessment.id)
      order by plan_item.due_on nulls last, plan_item.written_at, plan_item.id
      limit 3)
    select id, text from waiting
    union
    select plan_item.id, plan_item.text from mine
    join assessment on assessment.request_id = mine.id
    join sighting on sighting.assessment_id = assessment.id
    join plan_item on plan_item.id = sighting.plan_item_id
  $$;
--> statement-breakpoint

-- One rates oneself before one reads, on every row of the form, and once.
create function record.self_rated_first() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if exists (
      select from opening join assessment on assessment.id = opening.assessment_id
      join training on training.id = assessment.training_id
        and training.person_id = opening.person_id
      where assessment.request_id = new.request_id
    ) then
      raise exception 'one rates oneself before reading the answer' using errcode = '23R18';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger self_rated_first before insert on self_rating
  for each row execute function record.self_rated_first();
--> statement-breakpoint
create function record.self_rated_whole() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if exists (
      select from version_area left join self_rating
        on self_rating.request_id = new.request_id and self_rating.area_id = version_area.area_id
      where version_area.version_id = new.version_id and self_rating.area_id is null
    ) then
      raise exception 'one rates oneself on every row' using errcode = '23R19';
    end if;
    return null;
  end
  $$;
--> statement-breakpoint
create constraint trigger self_rated_whole after insert on self_rating
  deferrable initially deferred for each row execute function record.self_rated_whole();
--> statement-breakpoint
-- A concern that is closed stays closed.
create function record.concern_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if exists (
      select from concern_note where concern_id = new.concern_id and kind = 'close'
    ) then
      raise exception 'a closed concern stays closed' using errcode = '23R20';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger concern_open before insert on concern_note
  for each row execute function record.concern_open();
--> statement-breakpoint
-- A placement for which nothing is said gets the plan of its programme, as it is on that day.
create function record.plan_as_programme() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    new.planned := coalesce(new.planned, (
      select substring(settings ->> 'plannedPerPlacement' from '^(?:[0-9]|[1-4][0-9]|50)$')::int
      from programme where id = new.programme_id), 2);
    return new;
  end
  $$;
--> statement-breakpoint
create trigger plan_as_programme before insert on placement
  for each row execute function record.plan_as_programme();
--> statement-breakpoint
-- The comment hangs on the first version, so that it stands beside every later one.
alter table objection add constraint objection_of_first_version
  foreign key (assessment_id, assessment_id) references assessment (id, first_id);
--> statement-breakpoint

grant execute on function access.concerns_shown_in(), access.plan_to_see(uuid) to handslag_app;
--> statement-breakpoint
do $$
  declare
    each regprocedure;
  begin
    for each in
      select oid from pg_proc where proname in ('concerns_shown_in', 'plan_to_see',
        'self_rated_first', 'self_rated_whole', 'concern_open', 'plan_as_programme')
    loop
      execute format('revoke execute on function %s from public', each);
      execute format('grant execute on function %s to handslag_definer', each);
      execute format('alter function %s owner to handslag_definer', each);
    end loop;
  end
$$;
--> statement-breakpoint
revoke create on schema access, record from handslag_definer;
--> statement-breakpoint
grant select on opening, self_rating, concern_note, sighting to handslag_definer;
--> statement-breakpoint
create policy definer_reads on sighting for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on opening for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on self_rating for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on concern_note for select to handslag_definer using (true);
--> statement-breakpoint

-- Whoever may read a form notes that they have opened it, and reads their own notes alone.
create policy own_are_read on opening for select to handslag_app
  using (person_id = (select access.me()));
--> statement-breakpoint
create policy readers_note on opening for insert to handslag_app
  with check (person_id = (select access.me()) and opened_at = clock()
    and exists (select from assessment where assessment.id = opening.assessment_id));
--> statement-breakpoint
create policy readers_read on objection for select to handslag_app
  using (exists (select from assessment where assessment.id = objection.assessment_id));
--> statement-breakpoint
create policy trainee_objects on objection for insert to handslag_app
  with check (written_at = clock()
    and exists (select from assessment where assessment.id = objection.assessment_id
      and assessment.training_id = any ((select access.my_trainings())::uuid[])));
--> statement-breakpoint
-- How trainees rate themselves is for them and their main supervisor.
create policy own_are_read on self_rating for select to handslag_app
  using (exists (select from request where request.id = self_rating.request_id
    and (request.training_id = any ((select access.my_trainings())::uuid[])
      or request.training_id = any ((select access.mainly_supervised_trainings())::uuid[]))));
--> statement-breakpoint
create policy trainee_rates on self_rating for insert to handslag_app
  with check (rated_at = clock()
    and exists (select from request where request.id = self_rating.request_id
      and request.training_id = any ((select access.my_trainings())::uuid[])));
--> statement-breakpoint

-- A concern is between the assessor and the director; the trainee reads it where the programme says so.
create policy readers_read on concern for select to handslag_app
  using (assessor_id = any ((select access.my_assessors())::uuid[])
    or programme_id = any ((select access.led_programmes())::uuid[])
    or (training_id = any ((select access.my_trainings())::uuid[])
      and programme_id = any ((select access.concerns_shown_in())::uuid[])));
--> statement-breakpoint
create policy assessor_raises on concern for insert to handslag_app
  with check (raised_at = clock() and assessor_id = any ((select access.my_assessors())::uuid[]));
--> statement-breakpoint
create policy readers_read on concern_note for select to handslag_app
  using (exists (select from concern where concern.id = concern_note.concern_id));
--> statement-breakpoint
create policy director_writes on concern_note for insert to handslag_app
  with check (written_by = (select access.me()) and written_at = clock()
    and exists (select from concern where concern.id = concern_note.concern_id
      and concern.programme_id = any ((select access.led_programmes())::uuid[])));
--> statement-breakpoint

-- A talk is for the trainee and those who follow them. What a meeting writes down may tell of a concern
-- that is kept from the trainee: it is for the directors, who tell of it themselves.
create policy readers_read on supervision_talk for select to handslag_app
  using (training_id = any ((select access.my_trainings())::uuid[])
    or training_id = any ((select access.supervised_trainings())::uuid[])
    or programme_id = any ((select access.led_programmes())::uuid[]));
--> statement-breakpoint
create policy supervisor_notes on supervision_talk for insert to handslag_app
  with check (written_by = (select access.me()) and written_at = clock()
    and training_id = any ((select access.supervised_trainings())::uuid[]));
--> statement-breakpoint
create policy readers_read on progress_meeting for select to handslag_app
  using (programme_id = any ((select access.led_programmes())::uuid[]));
--> statement-breakpoint
create policy director_notes on progress_meeting for insert to handslag_app
  with check (written_by = (select access.me()) and written_at = clock()
    and programme_id = any ((select access.led_programmes())::uuid[]));
--> statement-breakpoint

-- One's own habits.
create policy own_is_held on saved_view for all to handslag_app
  using (person_id = (select access.me())) with check (person_id = (select access.me()));
--> statement-breakpoint
create policy own_is_held on welcome for all to handslag_app
  using (person_id = (select access.me())) with check (person_id = (select access.me()));
--> statement-breakpoint

-- A line of a plan that stood on a form is read with that form.
create policy seen_are_read on plan_item for select to handslag_app
  using (exists (select from sighting where sighting.plan_item_id = plan_item.id));
