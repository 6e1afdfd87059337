/**
 * The second wall, as a table. Each cell names the rows that somebody sees: o of the trainee and the
 * assessor asked, s of two others of their programme, x of another programme; - none of them, ! not
 * even the table. tr-2 and as-2 are those others; di-x and ad-x lead and administer the other
 * programme; su-e was a supervisor and is no longer; none is a person with an account alone.
 */
export const seenByPeople = `
                    nobody train tr-2 asses as-2 direc di-x admin ad-x super su-e none
region              -      o     o    o     o    o     x    o     x    o     -    -
programme           -      o     o    o     o    o     x    o     x    o     -    -
workplace           -      o     o    o     o    o     x    o     x    o     -    -
person              -      o     s    o     s    os    x    os    x    o     -    -
email               -      o     s    -     -    -     -    os    x    -     -    -
membership          -      -     -    -     -    os    x    os    x    -     -    -
training            -      o     s    o     s    os    x    os    x    o     -    -
pause               -      o     s    -     -    os    x    os    x    o     -    -
training_step       -      -     -    -     -    -     -    os    x    -     -    -
supervision         -      os    -    -     -    os    x    os    x    o     s    -
placement           -      o     -    o     -    o     x    o     x    o     -    -
assessor            -      os    os   os    os   os    x    os    x    os    -    -
request             -      o     s    o     s    os    x    -     -    o     -    -
draft               -      -     -    o     s    -     -    -     -    -     -    -
assessment          -      o     s    o     s    os    x    -     -    o     -    -
counted_assessment  -      o     s    o     s    os    x    -     -    o     -    -
rating              -      o     s    o     s    os    x    -     -    o     -    -
assessment_focus    -      o     s    o     s    os    x    -     -    o     -    -
assessment_goal     -      o     s    o     s    os    x    -     -    o     -    -
confirmation        -      o     s    o     s    os    x    -     -    o     -    -
voiding             -      o     s    o     s    os    x    -     -    o     -    -
plan_item           -      o     s    o     s    os    x    -     -    o     -    -
sighting            -      o     s    o     s    os    x    -     -    o     -    -
opening             -      o     s    -     -    -     -    -     -    -     -    -
objection           -      o     s    o     s    os    x    -     -    o     -    -
self_rating         -      o     s    -     -    -     -    -     -    o     -    -
concern             -      -     -    o     s    os    x    -     -    -     -    -
concern_note        -      -     -    o     s    os    x    -     -    -     -    -
supervision_talk    -      o     s    -     -    os    x    -     -    o     -    -
progress_meeting    -      -     -    -     -    os    x    -     -    -     -    -
account_link        -      -     -    -     -    -     -    os    x    -     -    -
account_link_key    !      !     !    !     !    !     !    !     !    !     !    !
saved_view          -      o     s    -     -    -     -    -     -    -     -    -
welcome             -      o     s    -     -    -     -    -     -    -     -    -
setting_change      -      -     -    -     -    o     x    o     x    -     -    -
audit_event         -      -     -    -     -    os    x    os    x    -     -    -
outbox              !      !     !    !     !    !     !    !     !    !     !    !
letter              -      o     s    -     -    -     -    -     -    -     -    -
idempotency         -      o     s    -     -    -     -    -     -    -     -    -
session             !      !     !    !     !    !     !    !     !    !     !    !
credential          !      !     !    !     !    !     !    !     !    !     !    !
identity            !      !     !    !     !    !     !    !     !    !     !    !
rate_limit          !      !     !    !     !    !     !    !     !    !     !    !
audit_head          !      !     !    !     !    !     !    !     !    !     !    !
goal                -      o     o    o     o    o     o    o     o    o     o    o
instrument          -      o     o    o     o    o     o    o     o    o     o    o
instrument_version  -      o     o    o     o    o     o    o     o    o     o    o
area                -      o     o    o     o    o     o    o     o    o     o    o
version_area        -      o     o    o     o    o     o    o     o    o     o    o
printed_focus       -      o     o    o     o    o     o    o     o    o     o    o
printed_goal        -      o     o    o     o    o     o    o     o    o     o    o
programme_instrument -     o     o    o     o    o     x    o     x    o     -    -
instrument_draft    -      -     -    -     -    -     -    o     x    -     -    -
installation        o      o     o    o     o    o     o    o     o    o     o    o
`

/** The same for the database's own roles, with nobody signed in. */
export const seenByRoles = `
                    owner definer auth worker
region              -     !       !    !
programme           -     osx     !    !
workplace           -     !       !    !
person              -     osx     !    osx
email               -     osx     osx  !
membership          -     osx     !    !
training            -     osx     !    !
pause               -     osx     !    !
training_step       -     !       !    !
supervision         -     osx     !    !
placement           -     ox      !    !
assessor            -     osx     !    !
request             -     osx     !    !
draft               -     !       !    !
assessment          -     osx     !    !
counted_assessment  -     !       !    !
rating              -     osx     !    !
assessment_focus    -     osx     !    !
assessment_goal     -     !       !    !
confirmation        -     !       !    !
voiding             -     osx     !    !
plan_item           -     osx     !    !
sighting            -     osx     !    !
opening             -     osx     !    !
objection           -     !       !    !
self_rating         -     osx     !    !
concern             -     !       !    !
concern_note        -     osx     !    !
supervision_talk    -     !       !    !
progress_meeting    -     !       !    !
account_link        -     osx     osx  osx
account_link_key    -     osx     osx  !
saved_view          -     !       !    !
welcome             -     !       !    !
setting_change      -     !       !    !
audit_event         -     !       !    !
outbox              -     osx     !    osx
letter              -     !       !    osx
idempotency         -     !       -    !
session             -     osx     osx  !
credential          -     !       osx  !
identity            -     !       osx  !
rate_limit          -     !       osx  !
audit_head          -     osx     !    !
goal                -     !       !    !
instrument          -     o       !    !
instrument_version  -     o       !    !
area                -     !       !    !
version_area        -     o       !    !
printed_focus       -     o       !    !
printed_goal        -     o       !    !
programme_instrument -    !       !    !
instrument_draft    -     !       !    !
installation        -     !       !    o
`
