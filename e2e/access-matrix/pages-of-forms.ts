import { rowsOf } from './table'

/** The pages of whoever writes forms and chooses among them. */
export const pagesOfForms = rowsOf(`
address                                    | whose  | nobody trainee trainee2 assessor assessor2 director director3 admin admin3 supervisor roleless gone
/admin/forms/new                           | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/forms/use                           | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/goals                               | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/forms/drafts/[draftId]              | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                           | second | in     404     404      404      404       404      404       200   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/forms/drafts/[draftId]/check        | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                           | second | in     404     404      404      404       404      404       200   404    404        404      in
                                           | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                           | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                           | odd    | in     404     404      404      404       404      404       404   404    404        404      in
`)
