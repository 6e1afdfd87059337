-- The second wall. Every table has row-level security, enabled and forced; what no policy grants
-- does not exist. handslag_app serves the product, handslag_auth the log-in alone, and
-- handslag_definer owns the functions of access and record.
do $$
  declare
    each regclass;
  begin
    for each in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    loop
      execute format('alter table %s enable row level security', each);
      execute format('alter table %s force row level security', each);
    end loop;
  end
$$;
--> statement-breakpoint

-- What the definer functions may read and write.
grant select on training, assessor, membership, supervision, request, programme, person, placement,
  session, audit_head to handslag_definer;
--> statement-breakpoint
grant update (seen_at) on session to handslag_definer;
--> statement-breakpoint
grant insert on audit_event, audit_head to handslag_definer;
--> statement-breakpoint
grant update on audit_head to handslag_definer;
--> statement-breakpoint
create policy definer_reads on training for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on assessor for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on membership for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on supervision for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on request for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on programme for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on person for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on placement for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on session for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_touches on session for update to handslag_definer using (true);
--> statement-breakpoint
create policy definer_reads on audit_head for select to handslag_definer using (true);
--> statement-breakpoint
create policy definer_starts on audit_head for insert to handslag_definer with check (true);
--> statement-breakpoint
create policy definer_moves on audit_head for update to handslag_definer using (true);
--> statement-breakpoint
create policy definer_appends on audit_event for insert to handslag_definer with check (true);
--> statement-breakpoint

-- The log-in: a role and a pool of its own.
grant select on email, credential to handslag_auth;
--> statement-breakpoint
grant select, insert, delete on session to handslag_auth;
--> statement-breakpoint
grant select, insert, update, delete on rate_limit to handslag_auth;
--> statement-breakpoint
grant select on identity to handslag_auth;
--> statement-breakpoint
grant select (id, deactivated_at) on person to handslag_auth;
--> statement-breakpoint
create policy log_in_reads on email for select to handslag_auth using (true);
--> statement-breakpoint
create policy log_in_reads on credential for select to handslag_auth using (true);
--> statement-breakpoint
create policy log_in_reads on person for select to handslag_auth using (true);
--> statement-breakpoint
create policy log_in_reads on identity for select to handslag_auth using (true);
--> statement-breakpoint
create policy log_in_holds on session for all to handslag_auth using (true) with check (true);
--> statement-breakpoint
create policy log_in_counts on rate_limit for all to handslag_auth using (true) with check (true);
--> statement-breakpoint

-- The product. Everything below speaks of handslag_app.
grant select on region, programme, workplace, goal, person, email, membership, training, pause,
  supervision, placement, instrument, instrument_version, area, version_area, printed_focus,
  printed_goal, assessor, request, draft, assessment, rating, assessment_focus, assessment_goal,
  voiding, confirmation, plan_item, sighting, installation, idempotency, audit_event
  to handslag_app;
--> statement-breakpoint
grant insert on request, draft, assessment, rating, assessment_focus, assessment_goal, voiding,
  plan_item, sighting, idempotency, outbox to handslag_app;
--> statement-breakpoint
grant update (state, closed_at, decline_reason) on request to handslag_app;
--> statement-breakpoint
grant update (version, answers, saved_at, parked) on draft to handslag_app;
--> statement-breakpoint
grant delete on draft to handslag_app;
--> statement-breakpoint
grant update (text, position, done_at) on plan_item to handslag_app;
--> statement-breakpoint
grant delete on plan_item to handslag_app;
--> statement-breakpoint
grant update (locale) on person to handslag_app;
--> statement-breakpoint

-- Words that everybody who is somebody may read.
create policy somebody_reads on goal for select to handslag_app
  using ((select access.me()) is not null);
--> statement-breakpoint
create policy somebody_reads on instrument for select to handslag_app
  using ((select access.me()) is not null);
--> statement-breakpoint
create policy somebody_reads on instrument_version for select to handslag_app
  using ((select access.me()) is not null);
--> statement-breakpoint
create policy somebody_reads on area for select to handslag_app
  using ((select access.me()) is not null);
--> statement-breakpoint
create policy somebody_reads on version_area for select to handslag_app
  using ((select access.me()) is not null);
--> statement-breakpoint
create policy somebody_reads on printed_focus for select to handslag_app
  using ((select access.me()) is not null);
--> statement-breakpoint
create policy somebody_reads on printed_goal for select to handslag_app
  using ((select access.me()) is not null);
--> statement-breakpoint
create policy anybody_reads on installation for select to handslag_app, handslag_auth using (true);
--> statement-breakpoint

-- Programmes, regions and workplaces: those in which one is something.
create policy members_read on programme for select to handslag_app
  using (id = any ((select access.my_programmes())::uuid[]));
--> statement-breakpoint
create policy members_read on region for select to handslag_app
  using (id = any ((select access.my_regions())::uuid[]));
--> statement-breakpoint
create policy members_read on workplace for select to handslag_app
  using (region_id = any ((select access.my_regions())::uuid[]));
--> statement-breakpoint

-- People.
create policy known_are_read on person for select to handslag_app
  using (id = any ((select access.known_people())::uuid[]));
--> statement-breakpoint
create policy own_is_changed on person for update to handslag_app
  using (id = (select access.me())) with check (id = (select access.me()));
--> statement-breakpoint
create policy own_is_read on email for select to handslag_app
  using (person_id = (select access.me()));
--> statement-breakpoint
create policy administrators_read on email for select to handslag_app
  using (cardinality((select access.administered_programmes())::uuid[]) > 0
    and person_id = any ((select access.known_people())::uuid[]));
--> statement-breakpoint
create policy members_read on membership for select to handslag_app
  using (person_id = (select access.me())
    or programme_id = any ((select access.led_programmes())::uuid[])
    or programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint

-- A training, its pauses, supervisors and placements.
create policy readers_read on training for select to handslag_app
  using (person_id = (select access.me())
    or programme_id = any ((select access.led_programmes())::uuid[])
    or programme_id = any ((select access.administered_programmes())::uuid[])
    or id = any ((select access.supervised_trainings())::uuid[])
    or id = any ((select access.assessed_trainings())::uuid[]));
--> statement-breakpoint
create policy readers_read on pause for select to handslag_app
  using (training_id = any ((select access.my_trainings())::uuid[])
    or training_id = any ((select access.supervised_trainings())::uuid[])
    or exists (select from training where training.id = pause.training_id
      and (training.programme_id = any ((select access.led_programmes())::uuid[])
        or training.programme_id = any ((select access.administered_programmes())::uuid[]))));
--> statement-breakpoint
create policy readers_read on supervision for select to handslag_app
  using (person_id = (select access.me())
    or training_id = any ((select access.my_trainings())::uuid[])
    or programme_id = any ((select access.led_programmes())::uuid[])
    or programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy readers_read on placement for select to handslag_app
  using (training_id = any ((select access.my_trainings())::uuid[])
    or programme_id = any ((select access.led_programmes())::uuid[])
    or programme_id = any ((select access.administered_programmes())::uuid[])
    or training_id = any ((select access.supervised_trainings())::uuid[])
    or training_id = any ((select access.assessed_trainings())::uuid[]));
--> statement-breakpoint

-- Assessors are known to everybody in their programme.
create policy members_read on assessor for select to handslag_app
  using (programme_id = any ((select access.my_programmes())::uuid[]));
--> statement-breakpoint

-- Requests: the trainee and the assessor write, supervisors and the director read.
create policy readers_read on request for select to handslag_app
  using (training_id = any ((select access.my_trainings())::uuid[])
    or assessor_id = any ((select access.my_assessors())::uuid[])
    or programme_id = any ((select access.led_programmes())::uuid[])
    or training_id = any ((select access.supervised_trainings())::uuid[]));
--> statement-breakpoint
create policy trainee_asks on request for insert to handslag_app
  with check (origin = 'trainee' and made_at = clock()
    and training_id = any ((select access.my_trainings())::uuid[]));
--> statement-breakpoint
create policy assessor_starts on request for insert to handslag_app
  with check (origin = 'assessor' and made_at = clock()
    and assessor_id = any ((select access.my_assessors())::uuid[]));
--> statement-breakpoint
create policy trainee_closes on request for update to handslag_app
  using (training_id = any ((select access.my_trainings())::uuid[]))
  with check (training_id = any ((select access.my_trainings())::uuid[])
    and origin = 'trainee' and state in ('withdrawn', 'redirected'));
--> statement-breakpoint
create policy assessor_closes on request for update to handslag_app
  using (assessor_id = any ((select access.my_assessors())::uuid[]))
  with check (assessor_id = any ((select access.my_assessors())::uuid[])
    and case state
      when 'signed' then expires_at > clock()
      when 'declined' then origin = 'trainee' and expires_at > clock()
      when 'withdrawn' then origin = 'assessor'
      else false
    end);
--> statement-breakpoint

-- A draft is its writer's alone.
create policy writer_holds on draft for all to handslag_app
  using (exists (select from request where request.id = draft.request_id
    and request.assessor_id = any ((select access.my_assessors())::uuid[])))
  with check (exists (select from request where request.id = draft.request_id
    and request.assessor_id = any ((select access.my_assessors())::uuid[])));
--> statement-breakpoint

-- Signed forms: the trainee, the assessor, the trainee's supervisors and the director read.
create policy readers_read on assessment for select to handslag_app
  using (training_id = any ((select access.my_trainings())::uuid[])
    or assessor_id = any ((select access.my_assessors())::uuid[])
    or programme_id = any ((select access.led_programmes())::uuid[])
    or training_id = any ((select access.supervised_trainings())::uuid[]));
--> statement-breakpoint
create policy assessor_signs on assessment for insert to handslag_app
  with check (signed_at = clock() and assessor_id = any ((select access.my_assessors())::uuid[]));
--> statement-breakpoint
create policy readers_read on rating for select to handslag_app
  using (exists (select from assessment where assessment.id = rating.assessment_id));
--> statement-breakpoint
create policy assessor_signs on rating for insert to handslag_app
  with check (exists (select from assessment where assessment.id = rating.assessment_id
    and assessment.assessor_id = any ((select access.my_assessors())::uuid[])));
--> statement-breakpoint
create policy readers_read on assessment_focus for select to handslag_app
  using (exists (select from assessment where assessment.id = assessment_focus.assessment_id));
--> statement-breakpoint
create policy assessor_signs on assessment_focus for insert to handslag_app
  with check (exists (select from assessment where assessment.id = assessment_focus.assessment_id
    and assessment.assessor_id = any ((select access.my_assessors())::uuid[])));
--> statement-breakpoint
create policy readers_read on assessment_goal for select to handslag_app
  using (exists (select from assessment where assessment.id = assessment_goal.assessment_id));
--> statement-breakpoint
create policy assessor_signs on assessment_goal for insert to handslag_app
  with check (exists (select from assessment where assessment.id = assessment_goal.assessment_id
    and assessment.assessor_id = any ((select access.my_assessors())::uuid[])));
--> statement-breakpoint
create policy readers_read on voiding for select to handslag_app
  using (exists (select from assessment where assessment.id = voiding.assessment_id));
--> statement-breakpoint
create policy assessor_voids on voiding for insert to handslag_app
  with check (voided_by = (select access.me()) and voided_at = clock()
    and exists (select from assessment where assessment.id = voiding.assessment_id
      and assessment.assessor_id = any ((select access.my_assessors())::uuid[])));
--> statement-breakpoint
create policy readers_read on confirmation for select to handslag_app
  using (exists (select from assessment where assessment.id = confirmation.assessment_id));
--> statement-breakpoint

-- The plan is written by the trainee and read with the form.
create policy readers_read on plan_item for select to handslag_app
  using (exists (select from assessment where assessment.id = plan_item.assessment_id));
--> statement-breakpoint
create policy trainee_writes on plan_item for insert to handslag_app
  with check (exists (select from assessment where assessment.id = plan_item.assessment_id
    and assessment.training_id = any ((select access.my_trainings())::uuid[])));
--> statement-breakpoint
create policy trainee_changes on plan_item for update to handslag_app
  using (exists (select from assessment where assessment.id = plan_item.assessment_id
    and assessment.training_id = any ((select access.my_trainings())::uuid[])));
--> statement-breakpoint
create policy trainee_removes on plan_item for delete to handslag_app
  using (exists (select from assessment where assessment.id = plan_item.assessment_id
    and assessment.training_id = any ((select access.my_trainings())::uuid[])));
--> statement-breakpoint
create policy readers_read on sighting for select to handslag_app
  using (exists (select from assessment where assessment.id = sighting.assessment_id));
--> statement-breakpoint
create policy assessor_saw on sighting for insert to handslag_app
  with check (exists (select from assessment where assessment.id = sighting.assessment_id
    and assessment.assessor_id = any ((select access.my_assessors())::uuid[])));
--> statement-breakpoint

-- The record.
create policy own_is_held on idempotency for all to handslag_app
  using (person_id = (select access.me())) with check (person_id = (select access.me()));
--> statement-breakpoint
create policy members_post on outbox for insert to handslag_app
  with check (programme_id = any ((select access.my_programmes())::uuid[]));
--> statement-breakpoint
create policy leaders_read on audit_event for select to handslag_app
  using (programme_id = any ((select access.led_programmes())::uuid[])
    or programme_id = any ((select access.administered_programmes())::uuid[]));
