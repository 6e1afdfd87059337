import { rowsOf } from './table'

/** Every page on which an administrator keeps trainings, placements and workplaces; words as in `pages`. */
export const pagesOfTrainings = rowsOf(`
address                                       | whose  | nobody trainee trainee2 assessor assessor2 director director3 admin admin3 supervisor roleless gone
/admin/trainings                              | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/trainings/[trainingId]                 | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                              | second | in     404     404      404      404       404      404       200   404    404        404      in
                                              | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                              | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                              | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/trainings/[trainingId]/change          | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                              | second | in     404     404      404      404       404      404       200   404    404        404      in
                                              | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                              | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                              | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/trainings/[trainingId]/step            | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                              | second | in     404     404      404      404       404      404       200   404    404        404      in
                                              | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                              | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                              | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/trainings/[trainingId]/supervisors/new | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                              | second | in     404     404      404      404       404      404       200   404    404        404      in
                                              | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                              | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                              | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/trainings/[trainingId]/placements/new  | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                              | second | in     404     404      404      404       404      404       200   404    404        404      in
                                              | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                              | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                              | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/placements/[placementId]               | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                              | second | in     404     404      404      404       404      404       200   404    404        404      in
                                              | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                              | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                              | odd    | in     404     404      404      404       404      404       404   404    404        404      in
/admin/workplaces                             | -      | in     404     404      404      404       404      404       200   200    404        404      in
/admin/workplaces/[workplaceId]               | first  | in     404     404      404      404       404      404       200   404    404        404      in
                                              | second | in     404     404      404      404       404      404       200   404    404        404      in
                                              | far    | in     404     404      404      404       404      404       404   200    404        404      in
                                              | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                              | odd    | in     404     404      404      404       404      404       404   404    404        404      in
`)
