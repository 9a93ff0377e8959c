import type { ModuleRegister } from '../../../platform/module/register.ts';
import { contactRefusals } from './contacts/contact.refusals.ts';
import { contactRoutes } from './contacts/contact.routes.ts';
import { contactSearch } from './contacts/find-contacts.ts';
import { customerRoutes } from './customers/customer.routes.ts';
import { customerSearch } from './customers/find-customers.ts';
import { siteRoutes } from './sites/site.routes.ts';
import { staffScopeRefusals } from './staff-scope/staff-scope.refusals.ts';
import { staffScopeRoutes } from './staff-scope/staff-scope.routes.ts';

const desk = ['hotline', 'call_taker', 'first_line', 'second_line', 'third_line', 'hardware_engineer'];
const leads = ['site_manager', 'project_manager', 'service_manager', 'team_leader', 'dispatcher', 'account_manager'];
const everyone = [...desk, ...leads, 'storekeeper', 'finance'];

export const customersModule: ModuleRegister = {
  name: 'customers',
  routes: [...customerRoutes, ...siteRoutes, ...contactRoutes, ...staffScopeRoutes],
  permissions: [
    { code: 'customer.read', roles: everyone, readsOnly: true },
    { code: 'customer.change', roles: ['service_manager', 'account_manager'] },
    { code: 'contact.read', roles: everyone, readsOnly: true },
    { code: 'contact.change', roles: ['hotline', 'first_line', ...leads] },
    { code: 'contact.invite', roles: ['service_manager', 'account_manager'] },
  ],
  refusals: [contactRefusals, staffScopeRefusals],
  searchKinds: [customerSearch, contactSearch],
};
