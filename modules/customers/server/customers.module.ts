import type { ContactHolder } from '../../../platform/module/contact-holder.ts';
import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { contactJobs } from './contacts/contact.jobs.ts';
import { contactRefusals } from './contacts/contact.refusals.ts';
import { contactRoutes } from './contacts/contact.routes.ts';
import { contactSearch } from './contacts/find-contacts.ts';
import { customerRoutes } from './customers/customer.routes.ts';
import { customerSearch } from './customers/find-customers.ts';
import { departmentRefusals } from './departments/department.refusals.ts';
import { departmentRoutes } from './departments/department.routes.ts';
import { personRoutes } from './persons/person.routes.ts';
import { siteRoutes } from './sites/site.routes.ts';
import { staffScopeRefusals } from './staff-scope/staff-scope.refusals.ts';
import { staffScopeRoutes } from './staff-scope/staff-scope.routes.ts';

export interface Above {
  /** Asked when the first contact is merged, retired or erased: the modules above are put together by then. */
  contactHolders(): readonly ContactHolder[];
}

/** Contacts are named in the rows of modules above, which this one doesn't know. */
export function customersModule(above: Above): ModuleRegister {
  return {
    name: 'customers',
    routes: [
      ...customerRoutes,
      ...siteRoutes,
      ...departmentRoutes,
      ...contactRoutes(above.contactHolders),
      ...personRoutes,
      ...staffScopeRoutes,
    ],
    permissions: [
      { code: 'customer.read', roles: roleGroups.everyone, readsOnly: true },
      { code: 'customer.change', roles: ['service_manager', 'account_manager'] },
      { code: 'contact.read', roles: roleGroups.everyone, readsOnly: true },
      { code: 'contact.change', roles: ['hotline', 'first_line', ...roleGroups.leads] },
      { code: 'contact.invite', roles: ['service_manager', 'account_manager'] },
      { code: 'contact.erase', roles: ['service_manager'] },
    ],
    refusals: [departmentRefusals, contactRefusals, staffScopeRefusals],
    names: [
      { kind: 'customer', table: 'customer', name: 'name', page: '/customers/{id}' },
      { kind: 'site', table: 'site', name: 'name', page: '/sites/{id}' },
      { kind: 'department', table: 'department', name: 'name', page: '/departments/{id}' },
      { kind: 'contact', table: 'contact', name: 'name', page: '/contacts/{id}' },
    ],
    jobs: contactJobs,
    searchKinds: [customerSearch, contactSearch],
  };
}
