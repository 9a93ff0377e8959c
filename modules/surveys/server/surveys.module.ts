import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { foundQuestionnaire } from './questionnaires/found-questionnaire.ts';
import { questionnairesOfCustomers } from './questionnaires/hold-customers.ts';
import { questionnaireRefusals } from './questionnaires/questionnaire.refusals.ts';
import { questionnaireRoutes } from './questionnaires/questionnaire.routes.ts';
import { tasksOfStaff } from './recovery/hold-staff.ts';
import { recoveryTaskExport } from './recovery/recovery-task.export.ts';
import { recoveryTaskNotices, tasksInNotices } from './recovery/recovery-task.notices.ts';
import { recoveryTaskRefusals } from './recovery/recovery-task.refusals.ts';
import { recoveryTaskRoutes } from './recovery/recovery-task.routes.ts';
import { surveySettingRoutes } from './settings/survey-setting.routes.ts';
import { contactsInSurveys } from './surveys/hold-contacts.ts';
import { surveysOfCustomers } from './surveys/hold-customers.ts';
import { surveyCallExport } from './surveys/survey-call.export.ts';
import { surveyExport } from './surveys/survey.export.ts';
import { surveyJobs } from './surveys/survey.jobs.ts';
import { surveyFacts } from './surveys/survey.measures.ts';
import { surveyNotices, surveysInNotices } from './surveys/survey.notices.ts';
import { surveyReactions } from './surveys/survey.reactions.ts';
import { surveyRefusals } from './surveys/survey.refusals.ts';
import { surveyRoutes } from './surveys/survey.routes.ts';
import { surveyVisitRoutes } from './visits/survey-visit.routes.ts';

/** Whoever may report may be asked how it was. */
const { customerFacing, engineers, teamLeads, leads, reporters } = roleGroups;

const permissions: readonly Permission[] = [
  { code: 'survey.read', roles: customerFacing, customerRoles: reporters, readsOnly: true },
  // the list, with everybody's answers
  { code: 'survey.read_all', roles: customerFacing, readsOnly: true },
  // one's own; of staff, for whom they have on the phone
  { code: 'survey.answer', roles: ['hotline', ...leads], customerRoles: reporters },
  { code: 'survey.call', roles: ['hotline', ...leads] },
  { code: 'recovery_task.read', roles: customerFacing, readsOnly: true },
  { code: 'recovery_task.work', roles: ['hotline', ...engineers, ...leads] },
  { code: 'recovery_task.assign', roles: teamLeads },
  { code: 'questionnaire.read', roles: leads, readsOnly: true },
  { code: 'questionnaire.change', roles: ['service_manager'] },
  { code: 'survey_setting.change', roles: ['service_manager'] },
];

export const surveysModule: ModuleRegister = {
  name: 'surveys',
  routes: [
    ...questionnaireRoutes,
    ...surveyRoutes,
    ...surveyVisitRoutes,
    ...recoveryTaskRoutes,
    ...surveySettingRoutes,
  ],
  permissions,
  refusals: [questionnaireRefusals, surveyRefusals, recoveryTaskRefusals],
  reactions: surveyReactions,
  notices: [...surveyNotices, ...recoveryTaskNotices],
  noticeSubjects: [surveysInNotices, tasksInNotices],
  jobs: surveyJobs,
  tenantDefaults: foundQuestionnaire,
  names: [{ kind: 'questionnaire', table: 'questionnaire', name: 'name', page: '/questionnaires/{id}' }],
  liveTopics: [
    { topic: 'survey', permission: 'survey.read' },
    { topic: 'recovery_task', permission: 'recovery_task.read' },
  ],
  exports: [surveyExport, surveyCallExport, recoveryTaskExport],
  facts: [surveyFacts],
  contactHolders: [contactsInSurveys],
  customerHolders: [questionnairesOfCustomers, surveysOfCustomers],
  staffHolders: [tasksOfStaff],
};
