import { route } from '../../../../platform/module/register.ts';
import { setUp as endpoint } from '../../session.contract.ts';
import type { FillDefaults } from './found-provider.ts';
import { prepareSetUp, setUp } from './set-up.ts';

export function foundingRoutes(fillDefaults: FillDefaults) {
  return [
    route({
      endpoint,
      access: 'public',
      before: prepareSetUp,
      tenantId: ({ newTenantId }) => newTenantId,
      run: setUp(fillDefaults),
      session: 'opens',
      answersSecret: true,
    }),
  ];
}
