import {
  AimOutlined,
  AlertOutlined,
  EnvironmentOutlined,
  ExclamationCircleOutlined,
  ExperimentOutlined,
  FieldTimeOutlined,
  HourglassOutlined,
} from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/objectives',
      load: () => import('./objectives/objectives-screen.tsx').then((file) => file.ObjectivesScreen),
      permission: 'objective.read',
    },
    {
      path: '/objectives/new',
      load: () => import('./objectives/new-objective-screen.tsx').then((file) => file.NewObjectiveScreen),
      permission: 'objective.change',
    },
    {
      path: '/objectives/$objective',
      load: () => import('./objectives/objective-screen.tsx').then((file) => file.ObjectiveScreen),
      permission: 'objective.read',
    },
    {
      path: '/objectives/$objective/edit',
      load: () => import('./objectives/change-objective-screen.tsx').then((file) => file.ChangeObjectiveScreen),
      permission: 'objective.change',
    },
    {
      path: '/sample-series',
      load: () => import('./objectives/series-screen.tsx').then((file) => file.SeriesScreen),
      permission: 'objective.read',
    },
    {
      path: '/city-coverage',
      load: () => import('./cities/cities-screen.tsx').then((file) => file.CitiesScreen),
      permission: 'city_coverage.read',
    },
    {
      path: '/clocks',
      load: () => import('./breaches/clocks-screen.tsx').then((file) => file.ClocksScreen),
      permission: 'clock.read',
    },
    {
      path: '/what-ifs',
      load: () => import('./what-if/what-ifs-screen.tsx').then((file) => file.WhatIfsScreen),
      permission: 'what_if.read',
    },
    {
      path: '/what-ifs/new',
      load: () => import('./what-if/new-what-if-screen.tsx').then((file) => file.NewWhatIfScreen),
      permission: 'what_if.ask',
    },
    {
      path: '/what-ifs/$whatIf',
      load: () => import('./what-if/what-if-screen.tsx').then((file) => file.WhatIfScreen),
      permission: 'what_if.read',
    },
    {
      path: '/breaches',
      load: () => import('./breaches/breaches-screen.tsx').then((file) => file.BreachesScreen),
      permission: 'clock.read',
    },
    {
      path: '/agreements',
      load: () => import('./agreements/list/agreements-screen.tsx').then((file) => file.AgreementsScreen),
      permission: 'agreement.read',
    },
    {
      path: '/agreements/new',
      load: () => import('./agreements/editor/new-agreement-screen.tsx').then((file) => file.NewAgreementScreen),
      permission: 'agreement.record',
    },
    {
      path: '/agreements/$agreement',
      load: () => import('./agreements/page/agreement-screen.tsx').then((file) => file.AgreementScreen),
      permission: 'agreement.read',
    },
    {
      path: '/agreements/$agreement/edit',
      load: () => import('./agreements/editor/change-agreement-screen.tsx').then((file) => file.ChangeAgreementScreen),
      permission: 'agreement.change',
    },
    {
      path: '/agreements/$agreement/document',
      load: () => import('./agreements/document/document-screen.tsx').then((file) => file.DocumentScreen),
      permission: 'agreement.read',
    },
    {
      path: '/clock-kinds',
      load: () => import('./clock-kinds/clock-kinds-screen.tsx').then((file) => file.ClockKindsScreen),
      permission: 'agreement.read',
    },
    {
      path: '/escalation-rules',
      load: () => import('./escalation/escalation-rules-screen.tsx').then((file) => file.EscalationRulesScreen),
      permission: 'escalation_rule.read',
    },
    {
      path: '/escalation-rules/new',
      load: () => import('./escalation/new-escalation-rule-screen.tsx').then((file) => file.NewEscalationRuleScreen),
      permission: 'escalation_rule.change',
    },
    {
      path: '/escalation-rules/$escalationRule',
      load: () => import('./escalation/escalation-rule-screen.tsx').then((file) => file.EscalationRuleScreen),
      permission: 'escalation_rule.read',
    },
    {
      path: '/escalation-rules/$escalationRule/edit',
      load: () =>
        import('./escalation/change-escalation-rule-screen.tsx').then((file) => file.ChangeEscalationRuleScreen),
      permission: 'escalation_rule.change',
    },
  ],
  regionNotes: [
    {
      textKey: 'sla:city.panel',
      load: () => import('./cities/region-coverage.tsx').then((file) => file.RegionCoverage),
      permission: 'city_coverage.read',
    },
  ],
  menu: [
    {
      group: 'quality',
      textKey: 'sla:menu.objectives',
      path: '/objectives',
      icon: <AimOutlined />,
      permission: 'objective.read',
      order: 40,
    },
    {
      group: 'settings.levels',
      textKey: 'sla:menu.cities',
      path: '/city-coverage',
      icon: <EnvironmentOutlined />,
      permission: 'city_coverage.read',
      order: 88,
    },
    {
      group: 'quality',
      textKey: 'sla:menu.breaches',
      path: '/breaches',
      icon: <ExclamationCircleOutlined />,
      permission: 'clock.read',
      order: 20,
    },
    {
      group: 'quality',
      textKey: 'sla:menu.whatIfs',
      path: '/what-ifs',
      icon: <ExperimentOutlined />,
      permission: 'what_if.read',
      order: 40,
    },
    {
      group: 'quality',
      textKey: 'sla:menu.clocks',
      path: '/clocks',
      icon: <HourglassOutlined />,
      permission: 'clock.read',
      order: 30,
    },
    {
      group: 'settings.levels',
      textKey: 'sla:module',
      path: '/agreements',
      icon: <FieldTimeOutlined />,
      permission: 'agreement.read',
      order: 80,
    },
    {
      group: 'settings.levels',
      textKey: 'sla:menu.escalation',
      path: '/escalation-rules',
      icon: <AlertOutlined />,
      permission: 'escalation_rule.read',
      order: 82,
    },
  ],
  commands: [
    {
      id: 'agreement.new',
      textKey: 'sla:agreement.new',
      path: '/agreements/new',
      icon: <FieldTimeOutlined />,
      permission: 'agreement.record',
    },
  ],
  panels: [
    {
      panelFor: 'site',
      textKey: 'sla:city.panel',
      load: () => import('./cities/site-coverage-panel.tsx').then((file) => file.SiteCoveragePanel),
      permission: 'city_coverage.read',
      order: 30,
    },
    {
      panelFor: 'contract',
      textKey: 'sla:panel.holding',
      load: () => import('./agreements/panels/agreements-panel.tsx').then((file) => file.ContractAgreements),
      permission: 'agreement.read',
      order: 10,
    },
    {
      panelFor: 'customer',
      textKey: 'sla:panel.holding',
      load: () => import('./agreements/panels/agreements-panel.tsx').then((file) => file.CustomerAgreements),
      permission: 'agreement.read',
      order: 15,
    },
  ],
});
