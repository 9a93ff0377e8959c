import { route, type Route } from '../../../../platform/module/register.ts';
import { listSurveyCalls as listCalls } from '../../survey-call.contract.ts';
import * as contract from '../../survey.contract.ts';
import { answerSurvey } from './answer-survey.ts';
import { listSurveyCalls } from './list-survey-calls.ts';
import { listSurveys } from './list-surveys.ts';
import { listTicketSurveys } from './list-ticket-surveys.ts';
import { readSurvey } from './read-survey.ts';
import { recordSurveyCall } from './record-survey-call.ts';
import { refuseSurvey } from './refuse-survey.ts';

export const surveyRoutes: readonly Route[] = [
  route({ endpoint: contract.listSurveys, access: 'survey.read_all', run: listSurveys }),
  route({ endpoint: contract.readSurvey, access: 'survey.read', run: readSurvey }),
  route({ endpoint: contract.listTicketSurveys, access: 'survey.read', run: listTicketSurveys }),
  route({ endpoint: contract.answerSurvey, access: 'survey.answer', run: answerSurvey }),
  route({ endpoint: contract.refuseSurvey, access: 'survey.answer', run: refuseSurvey }),
  route({ endpoint: contract.recordSurveyCall, access: 'survey.call', run: recordSurveyCall }),
  route({ endpoint: listCalls, access: 'survey.call', run: listSurveyCalls }),
];
