import { pagesOfForms } from './pages-of-forms'
import { pagesOfTrainings } from './pages-of-trainings'
import { rowsOf } from './table'

/**
 * Every page. `200` is shown, `404` does not exist, `in` is sent to sign in, `go` is sent on to
 * where one belongs.
 */
export const pages = [
  ...pagesOfTrainings,
  ...pagesOfForms,
  ...rowsOf(`
address                                    | whose  | nobody trainee trainee2 assessor assessor2 director director3 admin admin3 supervisor roleless gone
/                                          | -      | in     go      go       go       go        go       go        go    go     go         go       in
/sign-in                                   | -      | 200    go      go       go       go        go       go        go    go     go         go       200
/forgotten-password                        | -      | 200    200     200      200      200       200      200       200   200    200        200      200
/way-in/[token]                            | first  | 200    200     200      200      200       200      200       200   200    200        200      200
                                           | second | 200    200     200      200      200       200      200       200   200    200        200      200
                                           | far    | 200    200     200      200      200       200      200       200   200    200        200      200
                                           | never  | 200    200     200      200      200       200      200       200   200    200        200      200
                                           | odd    | 200    200     200      200      200       200      200       200   200    200        200      200
/account                                   | -      | in     200     200      200      200       200      200       200   200    200        200      in
/mailbox                                   | -      | 404    404     404      404      404       404       404       404   404    404        404      404
/trainee                                   | -      | in     200     200      404      404       404      404       404   404    404        404      in
/trainee/feedback                          | -      | in     200     200      404      404       404      404       404   404    404        404      in
/trainee/requests/new                      | -      | in     200     200      404      404       404      404       404   404    404        404      in
/trainee/plan                              | -      | in     200     200      404      404       404      404       404   404    404        404      in
/trainee/concerns                          | -      | in     200     200      404      404       404      404       404   404    404        404      in
/trainee/talks                             | -      | in     200     200      404      404       404      404       404   404    404        404      in
/trainee/requests/[requestId]              | first  | in     200     404      404      404       404      404       404   404    404        404      in
                                           | second | in     404     200      404      404       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/trainee/requests/[requestId]/self-rating  | first  | in     200     404     404      404       404      404       404   404    404        404      in
                                           | second | in     404     200     404      404       404      404       404   404    404        404      in
                                           | far    | in     404     404     404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404     404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404     404      404       404      404       404   404    404        404      in
/assessor                                  | -      | in     404     404      200      200       404      404       404   404    404        404      in
/assessor/introduction                     | -      | in     404     404      200      200       404      404       404   404    404        404      in
/assessor/requests/new                     | -      | in     404     404      200      200       404      404       404   404    404        404      in
/assessor/history                          | -      | in     404     404      200      200       404      404       404   404    404        404      in
/assessor/concerns/[requestId]             | first  | in     404     404      200      404       404      404       404   404    404        404      in
                                           | second | in     404     404      404      200       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessor/requests/[requestId]             | first  | in     404     404      200      404       404      404       404   404    404        404      in
                                           | second | in     404     404      404      200       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessor/requests/[requestId]/check       | first  | in     404     404      200      404       404      404       404   404    404        404      in
                                           | second | in     404     404      404      200       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessor/requests/[requestId]/correction  | first  | in     404     404      go       404       404      404       404   404    404        404      in
                                           | second | in     404     404      404      go        404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessor/requests/[requestId]/decline     | first  | in     404     404      200      404       404      404       404   404    404        404      in
                                           | second | in     404     404      404      200       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessor/requests/[requestId]/receipt     | first  | in     404     404      200      404       404      404       404   404    404        404      in
                                           | second | in     404     404      404      200       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessor/requests/[requestId]/versions    | first  | in     404     404      200      404       404      404       404   404    404        404      in
                                           | second | in     404     404      404      200       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessor/requests/[requestId]/withdraw    | first  | in     404     404      200      404       404      404       404   404    404        404      in
                                           | second | in     404     404      404      200       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessments/[assessmentId]                | first  | in     200     404      200      404       200      404       404   404    200        404      in
                                           | second | in     404     200      404      200       200      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      200       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessments/[assessmentId]/objection      | first  | in     200     404     404      404       404      404       404   404    404        404      in
                                           | second | in     404     200     404      404       404      404       404   404    404        404      in
                                           | far    | in     404     404     404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404     404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404     404      404       404      404       404   404    404        404      in
/assessments/[assessmentId]/print          | first  | in     200     404      200      404       200      404       404   404    200        404      in
                                           | second | in     404     200      404      200       200      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      200       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/assessments/[assessmentId]/void           | first  | in     404     404      200      404       404      404       404   404    404        404      in
                                           | second | in     404     404      404      200       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/supervisor                                | -      | in     404     404      404      404       404      404       404   404    200        404      in
/supervisor/trainees/[trainingId]          | first  | in     404     404      404      404       404      404       404   404    200        404      in
                                           | second | in     404     404      404      404       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/supervisor/trainees/[trainingId]/feedback | first  | in     404     404      404      404       404      404       404   404    200        404      in
                                           | second | in     404     404      404      404       404      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/director                                  | -      | in     404     404      404      404       200      200       404   404    404        404      in
/director/assessments                      | -      | in     404     404      404      404       200      200       404   404    404        404      in
/director/coverage                         | -      | in     404     404      404      404       200      200       404   404    404        404      in
/director/programme                        | -      | in     404     404      404      404       200      200       404   404    404        404      in
/director/requests                         | -      | in     404     404      404      404       200      200       404   404    404        404      in
/director/trainees/[trainingId]            | first  | in     404     404      404      404       200      404       404   404    404        404      in
                                           | second | in     404     404      404      404       200      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      200       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/director/concerns                         | -      | in     404     404      404      404       200      200       404   404    404        404      in
/director/concerns/[concernId]             | first  | in     404     404      404      404       200      404       404   404    404        404      in
                                           | second | in     404     404      404      404       200      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      200       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/director/trainees/[trainingId]/feedback   | first  | in     404     404      404      404       200      404       404   404    404        404      in
                                           | second | in     404     404      404      404       200      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      200       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/director/trainees/[trainingId]/meeting    | first  | in     404     404      404      404       200      404       404   404    404        404      in
                                           | second | in     404     404      404      404       200      404       404   404    404        404      in
                                           | far    | in     404     404      404      404       404      200       404   404    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin                                     | -      | in     404     404      404      404       404      404       go    go     404        404      in
/admin/people                              | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/people/new                          | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/people/[personId]                   | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                           | second | in     404     404      404      404       404      404       200   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/people/[personId]/roles             | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                           | second | in     404     404      404      404       404      404       200   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/placements                          | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/programmes                          | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/programmes/[programmeId]/settings   | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                           | second | in     404     404      404      404       404      404       200   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/audit                               | -      | in     404     404      404      404       404      404       200   200    404        404      in
/director/audit                            | -      | in     404     404      404      404       200      200       404   404    404        404      in
/director/programme/settings               | -      | in     404     404      404      404       200      200       404   404    404        404      in
/admin/forms                               | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/forms/[versionId]                   | first  | in     404     404      404      404       404      404       200   200    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
`),
]
