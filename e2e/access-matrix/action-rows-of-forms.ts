import { rowsOf } from './table'

/** The actions of whoever writes forms and chooses among them. */
export const actionRowsOfForms = rowsOf(`
action                                                              | whose  | nobody trainee trainee2 assessor assessor2 director director3 admin admin3 supervisor roleless gone
app/admin/forms/actions.ts:beginOwnForm                             | first  | in     404     404      404      404       404      404       acts  no     404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  no     404        404      in
                                                                    | far    | in     404     404      404      404       404      404       no    acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       no    no     404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       no    no     404        404      in
app/admin/forms/actions.ts:beginNextVersion                         | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/forms/drafts/[draftId]/actions.ts:writePart               | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/forms/drafts/[draftId]/actions.ts:publishDraft            | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/forms/drafts/[draftId]/actions.ts:discardDraft            | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                    | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/forms/use/actions.ts:choose                               | first  | in     404     404      404      404       404      404       acts  no     404        404      in
                                                                    | second | in     404     404      404      404       404      404       acts  no     404        404      in
                                                                    | far    | in     404     404      404      404       404      404       no    acts   404        404      in
                                                                    | never  | in     404     404      404      404       404      404       no    no     404        404      in
                                                                    | odd    | in     404     404      404      404       404      404       no    no     404        404      in
`)
