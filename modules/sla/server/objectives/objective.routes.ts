import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../objective.contract.ts';
import { changeObjective } from './change-objective.ts';
import { listObjectives } from './list-objectives.ts';
import { listOwnObjectives } from './list-own-objectives.ts';
import { previewObjective } from './preview-objective.ts';
import { readAttainment } from './read-attainment.ts';
import { readObjective } from './read-objective.ts';
import { recordObjective } from './record-objective.ts';
import { reinstateObjective } from './reinstate-objective.ts';
import { retireObjective } from './retire-objective.ts';

const reads = 'objective.read';
const changes = 'objective.change';

export const objectiveRoutes: readonly Route[] = [
  route({ endpoint: contract.listObjectives, access: reads, run: listObjectives }),
  route({ endpoint: contract.readObjective, access: reads, run: readObjective }),
  route({ endpoint: contract.readAttainment, access: reads, run: readAttainment }),
  route({ endpoint: contract.recordObjective, access: changes, run: recordObjective }),
  route({ endpoint: contract.changeObjective, access: changes, needsRevision: true, run: changeObjective }),
  route({ endpoint: contract.retireObjective, access: changes, run: retireObjective }),
  route({ endpoint: contract.reinstateObjective, access: changes, run: reinstateObjective }),
  route({ endpoint: contract.previewObjective, access: changes, run: previewObjective }),
  route({ endpoint: contract.listOwnObjectives, access: 'objective.read_own', run: listOwnObjectives }),
];
