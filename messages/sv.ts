import account from './sv/account.json'
import admin from './sv/admin.json'
import assessment from './sv/assessment.json'
import assessor from './sv/assessor.json'
import audit from './sv/audit.json'
import cohort from './sv/cohort.json'
import common from './sv/common.json'
import concern from './sv/concern.json'
import coverage from './sv/coverage.json'
import director from './sv/director.json'
import error from './sv/error.json'
import faults from './sv/faults.json'
import feedback from './sv/feedback.json'
import figures from './sv/figures.json'
import form from './sv/form.json'
import history from './sv/history.json'
import mail from './sv/mail.json'
import mailbox from './sv/mailbox.json'
import meeting from './sv/meeting.json'
import plan from './sv/plan.json'
import help from './sv/help.json'
import introduction from './sv/introduction.json'
import palette from './sv/palette.json'
import person from './sv/person.json'
import print from './sv/print.json'
import progress from './sv/progress.json'
import request from './sv/request.json'
import selfRating from './sv/selfRating.json'
import settings from './sv/settings.json'
import shell from './sv/shell.json'
import signIn from './sv/signIn.json'
import supervisor from './sv/supervisor.json'
import talk from './sv/talk.json'
import trainee from './sv/trainee.json'
import training from './sv/training.json'
import welcome from './sv/welcome.json'
import writing from './sv/writing.json'

export const sv = {
  account,
  admin,
  assessment,
  assessor,
  audit,
  cohort,
  common,
  concern,
  coverage,
  director,
  error,
  faults,
  feedback,
  figures,
  form,
  history,
  mail,
  mailbox,
  meeting,
  plan,
  help,
  introduction,
  palette,
  person,
  print,
  progress,
  request,
  selfRating,
  settings,
  shell,
  signIn,
  supervisor,
  talk,
  trainee,
  training,
  welcome,
  writing,
}
