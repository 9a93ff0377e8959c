import { AlertOutlined, ExclamationCircleOutlined, FieldTimeOutlined, HourglassOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/clocks',
      load: () => import('./breaches/clocks-screen.tsx').then((file) => file.ClocksScreen),
      permission: 'clock.read',
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
      path: '/escalation-rules/$rule',
      load: () => import('./escalation/escalation-rule-screen.tsx').then((file) => file.EscalationRuleScreen),
      permission: 'escalation_rule.read',
    },
    {
      path: '/escalation-rules/$rule/edit',
      load: () =>
        import('./escalation/change-escalation-rule-screen.tsx').then((file) => file.ChangeEscalationRuleScreen),
      permission: 'escalation_rule.change',
    },
  ],
  menu: [
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
      textKey: 'sla:menu.clocks',
      path: '/clocks',
      icon: <HourglassOutlined />,
      permission: 'clock.read',
      order: 30,
    },
    {
      group: 'settings',
      textKey: 'sla:module',
      path: '/agreements',
      icon: <FieldTimeOutlined />,
      permission: 'agreement.read',
      order: 80,
    },
    {
      group: 'settings',
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
      panelFor: 'customer',
      textKey: 'sla:panel.holding',
      load: () => import('./agreements/panels/agreements-panel.tsx').then((file) => file.CustomerAgreements),
      permission: 'agreement.read',
      order: 15,
    },
  ],
});
