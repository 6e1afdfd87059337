import { rowsOf } from './table'

/** Every action on people, what they are and their invitations; words as in `actionRows`. */
export const actionRowsOfPeople = rowsOf(`
action                                                              | whose  | nobody trainee trainee2 assessor assessor2 director director3 admin admin3 supervisor roleless gone
app/admin/people/new/actions.ts:invite                              | first  | in     404     404      404      404       404      404       acts  no     404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  no     404        404      in
                                                                    | far    | in     404     404      404      404       404      404       no    acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       no    no     404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       no    no     404        404      in
app/admin/people/[personId]/actions.ts:rename                       | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/actions.ts:endRole                      | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/actions.ts:editAssessor                 | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/actions.ts:retire                       | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/actions.ts:unretire                     | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/actions.ts:deactivate                   | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/actions.ts:reopen                       | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/actions.ts:resend                       | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/actions.ts:revoke                       | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/actions.ts:remove                       | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/people/[personId]/roles/actions.ts:giveMore               | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
`)
