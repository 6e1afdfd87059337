import { actionRowsOfPeople } from './action-rows-of-people'
import { actionRowsOfForms } from './action-rows-of-forms'
import { actionRowsOfTrainings } from './action-rows-of-trainings'
import { rowsOf } from './table'

/**
 * Every action, and every route that a page posts to. `acts` changes something; `no` is refused in words, `404` as what never was, and
 * `in` is sent to sign in: these three change nothing.
 */
export const actionRows = [
  ...actionRowsOfPeople,
  ...actionRowsOfTrainings,
  ...actionRowsOfForms,
  ...rowsOf(`
action                                                              | whose  | nobody trainee trainee2 assessor assessor2 director director3 admin admin3 supervisor roleless gone
app/sign-in/actions.ts:enter                                        | -      | no     no      no       no       no        no       no        no    no     no         no       no
app/forgotten-password/actions.ts:askForLink                        | -      | no     no      no       no       no        no       no        no    no     no         no       no
app/way-in/[token]/actions.ts:choose                                | first  | acts   acts    acts     acts     acts      acts     acts      acts  acts   acts       acts     acts
                                                                    | second | acts   acts    acts     acts     acts      acts     acts      acts  acts   acts       acts     acts
                                                                    | far    | acts   acts    acts     acts     acts      acts     acts      acts  acts   acts       acts     acts
                                                                    | never  | no     no      no       no       no        no       no        no    no     no         no       no
                                                                    | odd    | no     no      no       no       no        no       no        no    no     no         no       no
app/account/actions.ts:leave                                        | -      | in     in      in       in       in        in       in        in    in     in         in       in
app/account/actions.ts:chooseLocale                                 | -      | no     acts    acts     acts     acts      acts     acts      acts  acts   acts       acts     no
app/account/actions.ts:replacePassword                              | -      | in     acts    acts     acts     acts      acts     acts      acts  acts   acts       acts     in
app/account/actions.ts:endOwnSession                                | -      | in     acts    acts     acts     acts      acts     acts      acts  acts   acts       acts     in
app/welcome/actions.ts:endWelcome                                   | -      | in     acts    acts     404      404       404      404       404   404    404        404      in
app/director/actions.ts:keepView                                    | -      | in     404     404      404      404       acts     acts      404   404    404        404      in
app/director/actions.ts:removeView                                  | first  | in     404     404      404      404       acts     no        404   404    404        404      in
                                                                    | second | in     404     404      404      404       acts     no        404   404    404        404      in
                                                                    | far    | in     404     404      404      404       no       acts      404   404    404        404      in
                                                                    | never  | in     404     404      404      404       no       no        404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       no       no        404   404    404        404      in
app/trainee/requests/new/actions.ts:askForAssessment                | first  | in     acts    acts     404      404       404      404       404   404    404        404      in
                                                                    | second | in     acts    acts     404      404       404      404       404   404    404        404      in
                                                                    | far    | in     no      no       404      404       404      404       404   404    404        404      in
                                                                    | never  | in     no      no       404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     no      no       404      404       404      404       404   404    404        404      in
app/trainee/requests/[requestId]/actions.ts:takeBack                | first  | in     acts    404      404      404       404      404       404   404    404        404      in
                                                                    | second | in     404     acts     404      404       404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/trainee/requests/[requestId]/actions.ts:sendToAnother           | first  | in     acts    404      404      404       404      404       404   404    404        404      in
                                                                    | second | in     404     acts     404      404       404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/assessor/(shell)/requests/new/actions.ts:start                  | first  | in     404     404      acts     acts      404      404       404   404    404        404      in
                                                                    | second | in     404     404      acts     acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      no       no        404      404       404   404    404        404      in
                                                                    | never  | in     404     404      no       no        404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      no       no        404      404       404   404    404        404      in
app/assessor/corrections/actions.ts:startCorrection                 | first  | in     404     404      acts     404       404      404       404   404    404        404      in
                                                                    | second | in     404     404      404      acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
POST /assessor/requests/[requestId]                                 | first  | in     404     404      acts     404       404      404       404   404    404        404      in
                                                                    | second | in     404     404      404      acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
POST /assessor/requests/[requestId]/correction                      | first  | in     404     404      acts     no        404      404       404   404    404        404      in
                                                                    | second | in     404     404      no       acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      no       no        404      404       404   404    404        404      in
                                                                    | never  | in     404     404      no       no        404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
POST /assessor/requests/[requestId]/check                           | first  | in     404     404      acts     404       404      404       404   404    404        404      in
                                                                    | second | in     404     404      404      acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
POST /assessor/requests/[requestId]/decline                         | first  | in     404     404      acts     404       404      404       404   404    404        404      in
                                                                    | second | in     404     404      404      acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
POST /assessor/requests/[requestId]/withdraw                        | first  | in     404     404      acts     404       404      404       404   404    404        404      in
                                                                    | second | in     404     404      404      acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
POST /assessor/requests/[requestId]/versions                        | first  | in     404     404      acts     404       404      404       404   404    404        404      in
                                                                    | second | in     404     404      404      acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/assessments/[assessmentId]/actions.ts:addToPlan                 | first  | in     acts    404      404      404       404      404       404   404    404        404      in
                                                                    | second | in     404     acts     404      404       404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/trainee/requests/[requestId]/self-rating/actions.ts:rateMyself  | first  | in     acts    404     404      404       404      404       404   404    404        404      in
                                                                    | second | in     404     acts    404      404       404      404       404   404    404        404      in
                                                                    | far    | in     404     404     404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404     404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404     404      404       404      404       404   404    404        404      in
app/assessments/[assessmentId]/objection/actions.ts:attachObjection | first  | in     acts    404     404      404       404      404       404   404    404        404      in
                                                                    | second | in     404     acts    404      404       404      404       404   404    404        404      in
                                                                    | far    | in     404     404     404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404     404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404     404      404       404      404       404   404    404        404      in
app/assessments/[assessmentId]/actions.ts:openForm                  | first  | in     acts    404     404      404       404      404       404   404    404        404      in
                                                                    | second | in     404     acts    404      404       404      404       404   404    404        404      in
                                                                    | far    | in     404     404     404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404     404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404     404      404       404      404       404   404    404        404      in
app/trainee/plan/actions.ts:tickLine                                | first  | in     acts    404      404      404       404      404       404   404    404        404      in
                                                                    | second | in     404     acts     404      404       404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     no      no       404      404       404      404       404   404    404        404      in
app/assessments/[assessmentId]/actions.ts:tickPlan                  | first  | in     acts    404      404      404       404      404       404   404    404        404      in
                                                                    | second | in     404     acts     404      404       404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/assessments/[assessmentId]/actions.ts:removeFromPlan            | first  | in     acts    no       404      404       404      404       404   404    404        404      in
                                                                    | second | in     no      acts     404      404       404      404       404   404    404        404      in
                                                                    | far    | in     no      no       404      404       404      404       404   404    404        404      in
                                                                    | never  | in     no      no       404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/assessments/[assessmentId]/void/actions.ts:declareVoid          | first  | in     404     404      acts     404       404      404       404   404    404        404      in
                                                                    | second | in     404     404      404      acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/assessor/(shell)/concerns/[requestId]/actions.ts:sendConcern    | first  | in     404     404      acts     404       404      404       404   404    404        404      in
                                                                    | second | in     404     404      404      acts      404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/director/concerns/[concernId]/actions.ts:writeBeneath           | first  | in     404     404      404      404       acts     404       404   404    404        404      in
                                                                    | second | in     404     404      404      404       acts     404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      acts      404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/supervisor/trainees/[trainingId]/actions.ts:writeTalk           | first  | in     404     404      404      404       404      404       404   404    acts       404      in
                                                                    | second | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/director/trainees/[trainingId]/meeting/actions.ts:writeMeeting  | first  | in     404     404      404      404       acts     404       404   404    404        404      in
                                                                    | second | in     404     404      404      404       acts     404       404   404    404        404      in
                                                                    | far    | in     404     404      404      404       404      acts      404   404    404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/programmes/[programmeId]/settings/actions.ts:saveSettings | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
`),
]
