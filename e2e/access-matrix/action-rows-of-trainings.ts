import { rowsOf } from './table'

/** Every action on trainings, placements and workplaces; words as in `actionRows`. */
export const actionRowsOfTrainings = rowsOf(`
action                                                                    | whose  | nobody trainee trainee2 assessor assessor2 director director3 admin admin3 supervisor roleless gone
app/admin/trainings/[trainingId]/actions.ts:endSupervisor                 | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                          | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                          | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/trainings/[trainingId]/change/actions.ts:saveTraining           | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                          | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                          | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/trainings/[trainingId]/step/actions.ts:takeStep                 | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                          | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                          | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/trainings/[trainingId]/supervisors/new/actions.ts:addSupervisor | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                          | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                          | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/trainings/[trainingId]/placements/new/actions.ts:place          | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                          | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                          | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/placements/[placementId]/actions.ts:savePlacement               | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                          | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                          | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/placements/[placementId]/actions.ts:takeAway                    | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                          | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                          | odd    | in     404     404      404      404       404      404       404   404    404        404      in
app/admin/workplaces/actions.ts:openWorkplace                             | first  | in     404     404      404      404       404      404       acts  no     404        404      in
                                                                          | second | in     404     404      404      404       404      404       acts  no     404        404      in
                                                                          | far    | in     404     404      404      404       404      404       no    acts   404        404      in
                                                                          | never  | in     404     404      404      404       404      404       no    no     404        404      in
                                                                          | odd    | in     404     404      404      404       404      404       no    no     404        404      in
app/admin/workplaces/[workplaceId]/actions.ts:saveWorkplace               | first  | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | second | in     404     404      404      404       404      404       acts  404    404        404      in
                                                                          | far    | in     404     404      404      404       404      404       404   acts   404        404      in
                                                                          | never  | in     404     404      404      404       404      404       404   404    404        404      in
                                                                          | odd    | in     404     404      404      404       404      404       404   404    404        404      in
`)
