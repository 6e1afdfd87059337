import account from './en/account.json'
import admin from './en/admin.json'
import assessment from './en/assessment.json'
import assessor from './en/assessor.json'
import audit from './en/audit.json'
import cohort from './en/cohort.json'
import common from './en/common.json'
import concern from './en/concern.json'
import coverage from './en/coverage.json'
import director from './en/director.json'
import error from './en/error.json'
import faults from './en/faults.json'
import feedback from './en/feedback.json'
import figures from './en/figures.json'
import form from './en/form.json'
import history from './en/history.json'
import mail from './en/mail.json'
import mailbox from './en/mailbox.json'
import meeting from './en/meeting.json'
import plan from './en/plan.json'
import help from './en/help.json'
import introduction from './en/introduction.json'
import palette from './en/palette.json'
import person from './en/person.json'
import print from './en/print.json'
import progress from './en/progress.json'
import request from './en/request.json'
import selfRating from './en/selfRating.json'
import settings from './en/settings.json'
import shell from './en/shell.json'
import signIn from './en/signIn.json'
import supervisor from './en/supervisor.json'
import talk from './en/talk.json'
import trainee from './en/trainee.json'
import training from './en/training.json'
import welcome from './en/welcome.json'
import writing from './en/writing.json'

export const en = {
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
