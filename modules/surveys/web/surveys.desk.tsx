import { ControlOutlined, CustomerServiceOutlined, FormOutlined, HeartOutlined, StarOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/surveys',
      load: () => import('./surveys/surveys-screen.tsx').then((file) => file.SurveysScreen),
      permission: 'survey.read_all',
    },
    {
      path: '/survey-calls',
      load: () => import('./calls/calls-screen.tsx').then((file) => file.CallsScreen),
      permission: 'survey.call',
    },
    {
      path: '/recovery-tasks',
      load: () => import('./recovery/recovery-screen.tsx').then((file) => file.RecoveryScreen),
      permission: 'recovery_task.read',
    },
    {
      path: '/questionnaires',
      load: () => import('./questionnaires/questionnaires-screen.tsx').then((file) => file.QuestionnairesScreen),
      permission: 'questionnaire.read',
    },
    {
      path: '/questionnaires/new',
      load: () => import('./questionnaires/new-questionnaire-screen.tsx').then((file) => file.NewQuestionnaireScreen),
      permission: 'questionnaire.change',
    },
    {
      path: '/questionnaires/$questionnaire',
      load: () => import('./questionnaires/questionnaire-screen.tsx').then((file) => file.QuestionnaireScreen),
      permission: 'questionnaire.read',
    },
    {
      path: '/questionnaires/$questionnaire/edit',
      load: () =>
        import('./questionnaires/change-questionnaire-screen.tsx').then((file) => file.ChangeQuestionnaireScreen),
      permission: 'questionnaire.change',
    },
    {
      path: '/survey-setting',
      load: () => import('./settings/survey-setting-screen.tsx').then((file) => file.SurveySettingScreen),
      permission: 'questionnaire.read',
    },
  ],
  menu: [
    {
      group: 'quality',
      textKey: 'surveys:survey.plural',
      path: '/surveys',
      icon: <StarOutlined />,
      permission: 'survey.read_all',
      order: 50,
    },
    {
      group: 'quality',
      textKey: 'surveys:calls.plural',
      path: '/survey-calls',
      icon: <CustomerServiceOutlined />,
      permission: 'survey.call',
      order: 52,
    },
    {
      group: 'quality',
      textKey: 'surveys:recovery.plural',
      path: '/recovery-tasks',
      icon: <HeartOutlined />,
      permission: 'recovery_task.read',
      order: 54,
    },
    {
      group: 'settings.surveys',
      textKey: 'surveys:questionnaire.plural',
      path: '/questionnaires',
      icon: <FormOutlined />,
      permission: 'questionnaire.read',
      order: 60,
    },
    {
      group: 'settings.surveys',
      textKey: 'surveys:setting.title',
      path: '/survey-setting',
      icon: <ControlOutlined />,
      permission: 'questionnaire.read',
      order: 61,
    },
  ],
  commands: [
    {
      id: 'survey.calls',
      textKey: 'surveys:command.calls',
      path: '/survey-calls',
      icon: <CustomerServiceOutlined />,
      permission: 'survey.call',
    },
  ],
  panels: [
    {
      panelFor: 'ticket',
      textKey: 'surveys:panel.title',
      load: () => import('./surveys/ticket-surveys.tsx').then((file) => file.TicketSurveys),
      permission: 'survey.read',
      order: 70,
    },
  ],
});
