-- A programme's settings and name are changed by its administrators, dated: the programme's row says
-- what is in force, and a row of setting_change of the same transaction says since when and by whom.
alter table setting_change enable row level security;
--> statement-breakpoint
alter table setting_change force row level security;
--> statement-breakpoint
create trigger never_altered before update or delete on setting_change
  for each row execute function record.refuse_change();
--> statement-breakpoint
create trigger never_emptied before truncate on setting_change
  for each statement execute function record.refuse_change();
--> statement-breakpoint
grant select, insert on setting_change to handslag_app;
--> statement-breakpoint
grant update (name, settings) on programme to handslag_app;
--> statement-breakpoint
create policy leaders_read on setting_change for select to handslag_app
  using (programme_id = any ((select access.led_programmes())::uuid[])
    or programme_id = any ((select access.administered_programmes())::uuid[]));
--> statement-breakpoint
-- What held before is what the programme's row says until it is changed.
create policy administrators_date on setting_change for insert to handslag_app
  with check (changed_by = (select access.me()) and changed_at = clock()
    and programme_id = any ((select access.administered_programmes())::uuid[])
    and exists (select from programme where programme.id = setting_change.programme_id
      and programme.name = setting_change.name_before
      and programme.settings = setting_change.settings_before));
--> statement-breakpoint
create policy administrators_change on programme for update to handslag_app
  using (id = any ((select access.administered_programmes())::uuid[]))
  with check (exists (select from setting_change where setting_change.programme_id = programme.id
    and setting_change.changed_at = clock() and setting_change.name = programme.name
    and setting_change.settings = programme.settings));
--> statement-breakpoint

-- Where the chain of each programme that I lead or administer ends, so that its reader can tell
-- whether the last links are still there.
grant create on schema access to handslag_definer;
--> statement-breakpoint
create function access.audit_heads() returns table (programme_id uuid, seq bigint, hash bytea)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select audit_head.programme_id, audit_head.seq, audit_head.hash from audit_head
    where audit_head.programme_id = any (access.led_programmes() || access.administered_programmes())
  $$;
--> statement-breakpoint
-- The language in which mail is written to whoever has none of their own; of a programme's settings the
-- worker reads this alone.
create function access.language_of(asked uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select case when settings -> 'defaultLocale' = '"en"' then 'en' else 'sv' end
    from programme where id = asked
  $$;
--> statement-breakpoint
revoke execute on function access.audit_heads(), access.language_of(uuid) from public;
--> statement-breakpoint
grant execute on function access.audit_heads() to handslag_app, handslag_definer;
--> statement-breakpoint
grant usage on schema access to handslag_worker;
--> statement-breakpoint
grant execute on function access.language_of(uuid) to handslag_worker, handslag_definer;
--> statement-breakpoint
alter function access.audit_heads() owner to handslag_definer;
--> statement-breakpoint
alter function access.language_of(uuid) owner to handslag_definer;
--> statement-breakpoint
revoke create on schema access from handslag_definer;
