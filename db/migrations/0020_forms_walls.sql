-- Forms that a region writes for itself, and which forms a programme uses. What a region publishes is
-- its own: no other region's programme uses it, and none but its administrators write it. Forms that
-- are shipped have no region, and so nobody writes them.
do $$
  declare
    each text;
  begin
    foreach each in array array['instrument_draft', 'programme_instrument']
    loop
      execute format('alter table %I enable row level security', each);
      execute format('alter table %I force row level security', each);
    end loop;
  end
$$;
--> statement-breakpoint
create trigger never_altered before update or delete on instrument
  for each row execute function record.refuse_change();
--> statement-breakpoint
create trigger never_emptied before truncate on instrument
  for each statement execute function record.refuse_change();
--> statement-breakpoint

grant create on schema record to handslag_definer;
--> statement-breakpoint
-- A programme uses and asks for what is shipped, and what its own region has written.
create function record.used_in_region() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if exists (
      select from instrument join programme on programme.id = new.programme_id
      where instrument.id = new.instrument_id and instrument.region_id <> programme.region_id
    ) then
      raise exception 'a form of another region is not used' using errcode = '23R42';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger used_in_region before insert on programme_instrument
  for each row execute function record.used_in_region();
--> statement-breakpoint
create function record.asked_in_region() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if exists (
      select from instrument_version join instrument on instrument.id = instrument_id
      join programme on programme.id = new.programme_id
      where instrument_version.id = new.version_id and instrument.region_id <> programme.region_id
    ) then
      raise exception 'a form of another region is not asked for' using errcode = '23R42';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger asked_in_region before insert on request
  for each row execute function record.asked_in_region();
--> statement-breakpoint
do $$
  declare
    each regprocedure;
  begin
    for each in
      select oid from pg_proc
      where proname in ('used_in_region', 'asked_in_region')
    loop
      execute format('revoke execute on function %s from public', each);
      execute format('grant execute on function %s to handslag_definer', each);
      execute format('alter function %s owner to handslag_definer', each);
    end loop;
  end
$$;
--> statement-breakpoint
revoke create on schema record from handslag_definer;
--> statement-breakpoint
grant select on instrument to handslag_definer;
--> statement-breakpoint
create policy definer_reads on instrument for select to handslag_definer using (true);
--> statement-breakpoint

-- Which forms a programme uses is known to whoever is something there, and chosen by those who
-- administer it.
grant select, insert, update (used_to) on programme_instrument to handslag_app;
--> statement-breakpoint
create policy members_read on programme_instrument for select to handslag_app
  using (programme_id = any ((select access.my_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_choose on programme_instrument for insert to handslag_app
  with check (used_from = clock() and used_to is null
    and programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
create policy administrators_end on programme_instrument for update to handslag_app
  using (used_to is null
    and programme_id = any ((select access.administered_programmes())::uuid[]))
  with check (used_to = clock());
--> statement-breakpoint

-- A draft is for those who administer a programme of its region, all of them alike.
grant select, insert, update (definition, version, saved_by, saved_at), delete
  on instrument_draft to handslag_app;
--> statement-breakpoint
create policy administrators_read on instrument_draft for select to handslag_app
  using (region_id = any ((select access.administered_regions())::uuid[]));
--> statement-breakpoint
create policy administrators_begin on instrument_draft for insert to handslag_app
  with check (version = 1 and saved_by = (select access.me()) and saved_at = clock()
    and region_id = any ((select access.administered_regions())::uuid[]));
--> statement-breakpoint
create policy administrators_write on instrument_draft for update to handslag_app
  using (region_id = any ((select access.administered_regions())::uuid[]))
  with check (saved_by = (select access.me()) and saved_at = clock());
--> statement-breakpoint
create policy administrators_end on instrument_draft for delete to handslag_app
  using (region_id = any ((select access.administered_regions())::uuid[]));
--> statement-breakpoint

-- Published is inserted whole, in one transaction, and never altered.
grant insert on instrument, instrument_version, area, version_area, printed_focus, printed_goal
  to handslag_app;
--> statement-breakpoint
create policy administrators_publish on instrument for insert to handslag_app
  with check (region_id = any ((select access.administered_regions())::uuid[]));
--> statement-breakpoint
create policy administrators_publish on instrument_version for insert to handslag_app
  with check (published_at = clock()
    and exists (select from instrument where instrument.id = instrument_version.instrument_id
      and instrument.region_id = any ((select access.administered_regions())::uuid[])));
--> statement-breakpoint
create policy administrators_publish on area for insert to handslag_app
  with check (exists (select from instrument where instrument.id = area.instrument_id
    and instrument.region_id = any ((select access.administered_regions())::uuid[])));
--> statement-breakpoint
create policy administrators_publish on version_area for insert to handslag_app
  with check (exists (select from instrument where instrument.id = version_area.instrument_id
    and instrument.region_id = any ((select access.administered_regions())::uuid[])));
--> statement-breakpoint
create policy administrators_publish on printed_focus for insert to handslag_app
  with check (exists (select from instrument_version join instrument
      on instrument.id = instrument_version.instrument_id
    where instrument_version.id = printed_focus.version_id
      and instrument.region_id = any ((select access.administered_regions())::uuid[])));
--> statement-breakpoint
create policy administrators_publish on printed_goal for insert to handslag_app
  with check (exists (select from instrument_version join instrument
      on instrument.id = instrument_version.instrument_id
    where instrument_version.id = printed_goal.version_id
      and instrument.region_id = any ((select access.administered_regions())::uuid[])));
