import { rowsOf } from './table'

/** Every route handler; `acts` changes something, a number is its answer and changes nothing. */
export const handlers = rowsOf(`
address                                    | whose  | nobody trainee trainee2 assessor assessor2 director director3 admin admin3 supervisor roleless gone
GET /api/health                            | -      | 200    200     200      200      200       200      200       200   200    200        200      200
GET /api/jump                              | -      | 401    200     200      200      200       200      200       200   200    200        200      401
GET /api/ready                             | -      | 200    200     200      200      200       200      200       200   200    200        200      200
GET /director/cohort.csv                   | -      | 307    404     404      404      404       200      200       404   404    404        404      307
GET /director/audit.jsonl                  | -      | 307    404     404      404      404       200      200       404   404    404        404      307
GET /admin/audit.jsonl                     | -      | 307    404     404      404      404       404      404       200   200    404        404      307
POST /assessor/requests/[requestId]/draft  | first  | 401    404     404      acts     404       404      404       404   404    404        404      401
                                           | second | 401    404     404      404      acts      404      404       404   404    404        404      401
                                           | far    | 401    404     404      404      404       404      404       404   404    404        404      401
                                           | never  | 401    404     404      404      404       404      404       404   404    404        404      401
                                           | odd    | 401    404     404      404      404       404      404       404   404    404        404      401
`)
