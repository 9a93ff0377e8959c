import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { agreementRefusals } from './agreements/agreement.refusals.ts';
import { agreementRoutes } from './agreements/agreement.routes.ts';
import { foundAgreements } from './agreements/found-agreements.ts';
import { verifyClocks } from './follow/verify-clocks.ts';
import type { ModulesAbove } from './subjects/modules-above.ts';

/** Knows what it times only through the registers of the modules above. */
export function slaModule(_above: ModulesAbove): ModuleRegister {
  return {
    name: 'sla',
    routes: agreementRoutes,
    permissions: [
      { code: 'agreement.read', roles: roleGroups.customerFacing, readsOnly: true },
      { code: 'agreement.change', roles: ['service_manager'] },
    ],
    refusals: [agreementRefusals],
    names: [{ kind: 'agreement', table: 'agreement', name: 'name' }],
    tenantDefaults: foundAgreements,
    verifications: [{ name: 'clocks', run: (tx, { subjects }) => verifyClocks(tx, subjects) }],
  };
}
