import type { ContactHolder } from '../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../platform/module/customer-holder.ts';
import type { NamedKind } from '../../../platform/module/named-kind.ts';
import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { contactImport } from './contacts/contact.import.ts';
import { confidentialityRefusals } from './confidentiality/confidentiality.refusals.ts';
import { refuseUnsigned } from './confidentiality/refuse-unsigned.ts';
import { confidentialityRoutes } from './confidentiality/confidentiality.routes.ts';
import { contactJobs } from './contacts/contact.jobs.ts';
import { attachmentSubjects } from './attachment-subjects.ts';
import { contactRefusals } from './contacts/contact.refusals.ts';
import { indexNextContacts } from './contacts/index-next-contacts.ts';
import { contactExport } from './contacts/contact.export.ts';
import { contactRoutes } from './contacts/contact.routes.ts';
import { groupReactions } from './contacts/group-sight.ts';
import { contactSearch } from './contacts/find-contacts.ts';
import { customerExport } from './customers/customer.export.ts';
import { customerRefusals } from './customers/customer.refusals.ts';
import { customerRoutes } from './customers/customer.routes.ts';
import { managedCustomers } from './customers/hold-staff.ts';
import { indexNextCustomers } from './customers/index-next-customers.ts';
import { customerSearch } from './customers/find-customers.ts';
import { departmentExport } from './departments/department.export.ts';
import { departmentRefusals } from './departments/department.refusals.ts';
import { departmentRoutes } from './departments/department.routes.ts';
import { customerImport, departmentImport, siteImport } from './importing/customers.import.ts';
import { customerMergerRoutes } from './mergers/customer-merger.routes.ts';
import { ownHoldings } from './holdings/own-holdings.ts';
import { ownCompanyRoutes } from './own-company/own-company.routes.ts';
import { personRoutes } from './persons/person.routes.ts';
import { roomRefusals } from './rooms/room.refusals.ts';
import { roomRoutes } from './rooms/room.routes.ts';
import { siteExport } from './sites/site.export.ts';
import { siteRefusals } from './sites/site.refusals.ts';
import { siteRoutes } from './sites/site.routes.ts';
import { staffScopeRefusals } from './staff-scope/staff-scope.refusals.ts';
import { staffScopeRoutes } from './staff-scope/staff-scope.routes.ts';
import { systemAccountHolder } from './system-accounts/hold-accounts.ts';
import { systemAccountExport } from './system-accounts/system-account.export.ts';
import { systemAccountRefusals } from './system-accounts/system-account.refusals.ts';
import { systemAccountRoutes } from './system-accounts/system-account.routes.ts';

export interface Above {
  /** Asked when the first contact is merged, retired or erased: the modules above are put together by then. */
  contactHolders(): readonly ContactHolder[];
  /** The same for customers. */
  customerHolders(): readonly CustomerHolder[];
}

const permissions: readonly Permission[] = [
  { code: 'customer.read', roles: roleGroups.everyone, readsOnly: true },
  { code: 'customer.change', roles: ['service_manager', 'account_manager'] },
  { code: 'customer.import', roles: ['service_manager'] },
  { code: 'customer.merge', roles: ['service_manager'] },
  { code: 'site.refuse', roles: [...roleGroups.engineers, ...roleGroups.teamLeads] },
  { code: 'contact.read', roles: roleGroups.everyone, readsOnly: true },
  { code: 'contact.change', roles: ['hotline', 'first_line', ...roleGroups.leads] },
  { code: 'contact.invite', roles: ['service_manager', 'account_manager'] },
  { code: 'contact.erase', roles: ['service_manager'] },
  // the people of their own company, by name: to report for them, and to narrow its tickets to theirs
  {
    code: 'colleague.read',
    roles: [],
    customerRoles: ['customer_manager', 'group_manager', 'confirmer', 'appraiser', 'customer_auditor'],
    readsOnly: true,
  },
  { code: 'contact.import', roles: ['service_manager'] },
  {
    code: 'system_account.read',
    roles: roleGroups.customerFacing,
    customerRoles: ['customer_manager', 'customer_auditor'],
    readsOnly: true,
  },
  { code: 'confidentiality.change', roles: roleGroups.teamLeads },
  { code: 'system_account.change', roles: ['hotline', ...roleGroups.engineers, ...roleGroups.leads] },
];

const refusals = [
  customerRefusals,
  siteRefusals,
  roomRefusals,
  departmentRefusals,
  contactRefusals,
  staffScopeRefusals,
  systemAccountRefusals,
  confidentialityRefusals,
];

const names: readonly NamedKind[] = [
  { kind: 'customer', table: 'customer', name: 'name', page: '/customers/{id}' },
  { kind: 'site', table: 'site', name: 'name', page: '/sites/{id}' },
  { kind: 'department', table: 'department', name: 'name', page: '/departments/{id}' },
  { kind: 'contact', table: 'contact', name: 'name', page: '/contacts/{id}' },
  { kind: 'customer_system', table: 'customerSystem', name: 'name', page: '/system-accounts?systemId={id}' },
  { kind: 'system_account', table: 'systemAccount', name: 'accountName', page: '/system-accounts/{id}' },
];

/** Contacts are named in the rows of modules above, which this one doesn't know. */
export function customersModule(above: Above): ModuleRegister {
  return {
    name: 'customers',
    routes: [
      ...customerRoutes(above.customerHolders),
      ...customerMergerRoutes(() => ({ ofCustomers: above.customerHolders(), ofContacts: above.contactHolders() })),
      ...siteRoutes(above.customerHolders),
      ...roomRoutes,
      ...departmentRoutes,
      ...contactRoutes(above.contactHolders),
      ...personRoutes,
      ...ownCompanyRoutes,
      ...staffScopeRoutes,
      ...systemAccountRoutes,
      ...confidentialityRoutes,
    ],
    permissions,
    refusals,
    names,
    attachmentSubjects,
    secrecies: [refuseUnsigned],
    contactHolders: [systemAccountHolder],
    customerHolders: ownHoldings,
    staffHolders: [managedCustomers],
    reactions: groupReactions,
    jobs: contactJobs,
    customNouns: [
      { noun: 'customer', indexNext: indexNextCustomers },
      { noun: 'contact', indexNext: indexNextContacts },
    ],
    imports: [
      customerImport(above.customerHolders),
      siteImport(above.customerHolders),
      departmentImport,
      contactImport,
    ],
    exports: [customerExport, siteExport, departmentExport, contactExport, systemAccountExport],
    searchKinds: [customerSearch, contactSearch],
  };
}
