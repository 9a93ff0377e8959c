import { BranchesOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/routing-rules',
      load: () => import('./routing/routing-rules-screen.tsx').then((file) => file.RoutingRulesScreen),
      permission: 'routing_rule.read',
    },
    {
      path: '/routing-rules/new',
      load: () => import('./routing/new-routing-rule-screen.tsx').then((file) => file.NewRoutingRuleScreen),
      permission: 'routing_rule.change',
    },
    {
      path: '/routing-rules/$routingRule',
      load: () => import('./routing/routing-rule-screen.tsx').then((file) => file.RoutingRuleScreen),
      permission: 'routing_rule.read',
    },
  ],
  menu: [
    {
      group: 'settings.desk',
      textKey: 'service-desk:routing.menu',
      path: '/routing-rules',
      icon: <BranchesOutlined />,
      permission: 'routing_rule.read',
      order: 35,
    },
  ],
});
