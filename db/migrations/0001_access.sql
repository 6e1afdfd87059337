-- Who is asking, and what follows from it. Policies call these as (select …), so that each
-- runs once a query. They belong to handslag_definer, which is bound by policies of its own.
create schema access;
--> statement-breakpoint
create schema record;
--> statement-breakpoint
grant usage on schema public, access, record to handslag_app, handslag_auth, handslag_definer;
--> statement-breakpoint
grant create on schema access, record to handslag_definer;
--> statement-breakpoint

-- The one clock. Production has no other way to tell the time; tests and the seed replace it.
create function clock() returns timestamptz
  language sql stable parallel safe
  as $$ select now() $$;
--> statement-breakpoint
create function today() returns date
  language sql stable parallel safe
  as $$ select (clock() at time zone 'Europe/Stockholm')::date $$;
--> statement-breakpoint

-- The person on whose behalf the transaction runs; nobody when it is not set.
create function access.me() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
--> statement-breakpoint

create function access.my_trainings() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(id), '{}') from training where person_id = access.me() $$;
--> statement-breakpoint
create function access.my_assessors() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(id), '{}') from assessor where person_id = access.me() $$;
--> statement-breakpoint
create function access.led_programmes() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(programme_id), '{}') from membership
    where person_id = access.me() and role = 'director'
      and starts_on <= today() and (ends_on is null or ends_on >= today())
  $$;
--> statement-breakpoint
create function access.administered_programmes() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(programme_id), '{}') from membership
    where person_id = access.me() and role = 'administrator'
      and starts_on <= today() and (ends_on is null or ends_on >= today())
  $$;
--> statement-breakpoint
create function access.supervised_trainings() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(training_id), '{}') from supervision
    where person_id = access.me()
      and starts_on <= today() and (ends_on is null or ends_on >= today())
  $$;
--> statement-breakpoint
-- Trainings that one follows all through, as their main supervisor.
create function access.mainly_supervised_trainings() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(training_id), '{}') from supervision
    where person_id = access.me() and kind = 'main'
      and starts_on <= today() and (ends_on is null or ends_on >= today())
  $$;
--> statement-breakpoint
-- Trainings that somebody has asked me to assess, or that I started to assess. From one training to
-- the next along the index: it costs what there are trainings, not requests.
create function access.assessed_trainings() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive hop as (
      select id as assessor_id, (
        select training_id from request where assessor_id = assessor.id
        order by training_id limit 1) as training_id
      from assessor where person_id = access.me()
      union all
      select assessor_id, (
        select training_id from request
        where assessor_id = hop.assessor_id and training_id > hop.training_id
        order by training_id limit 1)
      from hop where training_id is not null
    )
    select coalesce(array_agg(distinct training_id), '{}') from hop where training_id is not null
  $$;
--> statement-breakpoint
-- Every programme in which I am anything at all.
create function access.my_programmes() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct programme_id), '{}') from (
      select programme_id from training where person_id = access.me()
      union all select programme_id from assessor where person_id = access.me()
      union all select programme_id from membership where person_id = access.me()
        and starts_on <= today() and (ends_on is null or ends_on >= today())
      union all select programme_id from supervision where person_id = access.me()
        and starts_on <= today() and (ends_on is null or ends_on >= today())
    ) as mine
  $$;
--> statement-breakpoint
create function access.my_regions() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct region_id), '{}') from programme
    where id = any (access.my_programmes())
  $$;
--> statement-breakpoint
-- People whose names I meet: myself, my trainees, my supervisors and those of the same trainees, and a
-- programme's own people for those who lead or administer it.
create function access.known_people() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with run as (
      select access.led_programmes() || access.administered_programmes() as programmes
    )
    select array_agg(distinct id) from (
      select access.me() as id
      union all select person_id from training, run
        where programme_id = any (run.programmes)
          or id = any (access.supervised_trainings())
          or id = any (access.assessed_trainings())
      union all select person_id from supervision, run
        where programme_id = any (run.programmes) or training_id = any (access.my_trainings())
          or training_id = any (access.supervised_trainings())
      union all select person_id from membership, run where programme_id = any (run.programmes)
      union all select person_id from assessor, run
        where programme_id = any (run.programmes) and person_id is not null
    ) as people
  $$;
--> statement-breakpoint
-- Whom an assessor may start an assessment of unasked: name and id alone.
create function access.trainees_to_assess(assessor_rows uuid[])
  returns table (training_id uuid, assessor_id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select training.id, assessor.id, person.name
    from assessor
    join training on training.programme_id = assessor.programme_id and training.state = 'running'
    join person on person.id = training.person_id
    where assessor.id = any (assessor_rows) and assessor.person_id = access.me()
      and training.person_id <> access.me()
  $$;
--> statement-breakpoint
-- Where a training is placed on a day, for whoever writes a request.
create function access.placement_on(training uuid, day date) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select id from placement
    where training_id = training and starts_on <= day and ends_on >= day
  $$;
--> statement-breakpoint

-- A log-in is looked up on every request: idle for 60 minutes at most, open for 12 hours at most
-- (ends_at). The row is touched once a minute. Everything that the person is comes with the answer.
create function access.viewer_of(token bytea) returns jsonb
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    who uuid;
    seen timestamptz;
  begin
    select session.person_id, session.seen_at into who, seen
    from session join person on person.id = session.person_id
    where session.token_hash = token and session.ends_at > clock()
      and session.seen_at > clock() - interval '60 minutes' and person.deactivated_at is null;
    if who is null then
      return null;
    end if;
    if seen < clock() - interval '1 minute' then
      update session set seen_at = clock() where token_hash = token;
    end if;
    perform set_config('app.person_id', who::text, true);
    return (
      select jsonb_build_object(
        'personId', person.id, 'name', person.name, 'locale', person.locale,
        'trainings', coalesce((
          select jsonb_agg(jsonb_build_object('id', id, 'programmeId', programme_id, 'state', state)
            order by starts_on desc, id desc)
          from training where person_id = who), '[]'),
        'assessorIds', access.my_assessors(),
        'ledProgrammeIds', access.led_programmes(),
        'administeredProgrammeIds', access.administered_programmes(),
        'supervisedTrainingIds', access.supervised_trainings(),
        'mainlySupervisedTrainingIds', access.mainly_supervised_trainings())
      from person where person.id = who);
  end
  $$;
--> statement-breakpoint

-- One link of a programme's chain: SHA-256 over the link before and this event's own words.
create function record.link(previous bytea, programme uuid, seq bigint, at timestamptz,
    actor uuid, verb text, subject_kind text, subject uuid, detail jsonb) returns bytea
  language sql immutable
  as $$
    select sha256(previous || convert_to(jsonb_build_array(programme, seq,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor, verb, subject_kind,
      subject, detail)::text, 'UTF8'))
  $$;
--> statement-breakpoint
-- Appends to the chain of a programme in which the actor is something.
create function record.append_audit(programme uuid, verb text, subject_kind text, subject uuid,
    detail jsonb) returns bigint
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    head audit_head;
    new_hash bytea;
  begin
    if not (programme = any (access.my_programmes())) then
      raise exception 'no audit event in a programme of others' using errcode = '42501';
    end if;
    select * into head from audit_head where programme_id = programme for update;
    if not found then
      insert into audit_head values (programme, 0, sha256(convert_to(programme::text, 'UTF8')))
        on conflict do nothing;
      select * into head from audit_head where programme_id = programme for update;
    end if;
    new_hash := record.link(head.hash, programme, head.seq + 1, clock(), access.me(), verb,
      subject_kind, subject, detail);
    insert into audit_event values (programme, head.seq + 1, clock(), access.me(), verb,
      subject_kind, subject, detail, head.hash, new_hash);
    update audit_head set seq = head.seq + 1, hash = new_hash where programme_id = programme;
    return head.seq + 1;
  end
  $$;
--> statement-breakpoint
-- Before they change hands: what is another's is not the owner's to revoke.
revoke execute on all functions in schema access, record from public;
--> statement-breakpoint
grant execute on all functions in schema access, record to handslag_app, handslag_definer;
--> statement-breakpoint
do $$
  declare
    each regprocedure;
  begin
    for each in
      select oid from pg_proc
      where pronamespace in ('access'::regnamespace, 'record'::regnamespace) and prosecdef
    loop
      execute format('alter function %s owner to handslag_definer', each);
    end loop;
  end
$$;
--> statement-breakpoint
revoke create on schema access, record from handslag_definer;
