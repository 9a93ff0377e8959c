import type { ModuleRegister } from '../../../platform/module/register.ts';
import { agreementRefusals } from './agreements/agreement.refusals.ts';
import { agreementRoutes } from './agreements/agreement.routes.ts';
import { foundAgreements } from './agreements/found-agreements.ts';
import { verifyClocks } from './follow/verify-clocks.ts';

/** Whoever promises a time to a customer looks up what was promised. */
const readers = [
  'hotline',
  'call_taker',
  'first_line',
  'second_line',
  'third_line',
  'hardware_engineer',
  'site_manager',
  'project_manager',
  'service_manager',
  'team_leader',
  'dispatcher',
  'account_manager',
];

export const slaModule: ModuleRegister = {
  name: 'sla',
  routes: agreementRoutes,
  permissions: [
    { code: 'agreement.read', roles: readers, readsOnly: true },
    { code: 'agreement.change', roles: ['service_manager'] },
  ],
  refusals: [agreementRefusals],
  tenantDefaults: foundAgreements,
  verifications: [{ name: 'clocks', run: (tx, { subjects }) => verifyClocks(tx, subjects) }],
};
