import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../survey-visit.contract.ts';
import { answerAsGuest } from './answer-as-guest.ts';
import { enterBySurveyLink } from './enter-by-survey-link.ts';
import { refuseAsGuest } from './refuse-as-guest.ts';

const guests = 'guest:survey';

export const surveyVisitRoutes: readonly Route[] = [
  route({
    endpoint: contract.enterBySurveyLink,
    access: 'public',
    provider: ({ link }) => link.split('.')[0],
    run: enterBySurveyLink,
    letsIn: 'survey',
    answersSecret: true,
  }),
  route({ endpoint: contract.answerAsGuest, access: guests, run: answerAsGuest }),
  route({ endpoint: contract.refuseAsGuest, access: guests, run: refuseAsGuest }),
];
