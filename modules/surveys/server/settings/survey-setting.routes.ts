import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../survey-setting.contract.ts';
import { changeSurveySetting } from './change-survey-setting.ts';
import { readSurveySetting } from './read-survey-setting.ts';

export const surveySettingRoutes: readonly Route[] = [
  route({ endpoint: contract.readSurveySetting, access: 'questionnaire.read', run: readSurveySetting }),
  route({
    endpoint: contract.changeSurveySetting,
    access: 'survey_setting.change',
    needsRevision: true,
    run: changeSurveySetting,
  }),
];
