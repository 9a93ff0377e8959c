import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../questionnaire.contract.ts';
import { changeQuestionnaire } from './change-questionnaire.ts';
import { listQuestionnaires } from './list-questionnaires.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { recordQuestionnaire } from './record-questionnaire.ts';
import { reinstateQuestionnaire } from './reinstate-questionnaire.ts';
import { retireQuestionnaire } from './retire-questionnaire.ts';

const reads = 'questionnaire.read';
const changes = 'questionnaire.change';

export const questionnaireRoutes: readonly Route[] = [
  route({ endpoint: contract.listQuestionnaires, access: reads, run: listQuestionnaires }),
  route({ endpoint: contract.readQuestionnaire, access: reads, run: readQuestionnaire }),
  route({ endpoint: contract.recordQuestionnaire, access: changes, run: recordQuestionnaire }),
  route({ endpoint: contract.changeQuestionnaire, access: changes, needsRevision: true, run: changeQuestionnaire }),
  route({ endpoint: contract.retireQuestionnaire, access: changes, run: retireQuestionnaire }),
  route({ endpoint: contract.reinstateQuestionnaire, access: changes, run: reinstateQuestionnaire }),
];
