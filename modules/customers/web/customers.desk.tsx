import {
  ApartmentOutlined,
  BankOutlined,
  ContactsOutlined,
  EnvironmentOutlined,
  KeyOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { writeSearch } from '../../../web/ui/url-state.ts';

const icons = {
  customer: <BankOutlined />,
  site: <EnvironmentOutlined />,
  department: <ApartmentOutlined />,
  contact: <ContactsOutlined />,
  account: <KeyOutlined />,
};

export const desk = deskRegister({
  screens: [
    {
      path: '/customers',
      load: () => import('./customers/customers-screen.tsx').then((file) => file.CustomersScreen),
      permission: 'customer.read',
    },
    {
      path: '/customers/new',
      load: () => import('./customers/new-customer-screen.tsx').then((file) => file.NewCustomerScreen),
      permission: 'customer.change',
    },
    {
      path: '/customers/$customer',
      load: () => import('./customers/customer-screen.tsx').then((file) => file.CustomerScreen),
      permission: 'customer.read',
    },
    {
      path: '/customers/$customer/merger',
      load: () => import('./mergers/merge-customer-screen.tsx').then((file) => file.MergeCustomerScreen),
      permission: 'customer.merge',
    },
    {
      path: '/sites',
      load: () => import('./sites/sites-screen.tsx').then((file) => file.SitesScreen),
      permission: 'customer.read',
    },
    {
      path: '/sites/new',
      load: () => import('./sites/new-site-screen.tsx').then((file) => file.NewSiteScreen),
      permission: 'customer.change',
    },
    {
      path: '/sites/$site',
      load: () => import('./sites/site-screen.tsx').then((file) => file.SiteScreen),
      permission: 'customer.read',
    },
    {
      path: '/departments',
      load: () => import('./departments/departments-screen.tsx').then((file) => file.DepartmentsScreen),
      permission: 'customer.read',
    },
    {
      path: '/departments/$department',
      load: () => import('./departments/department-screen.tsx').then((file) => file.DepartmentScreen),
      permission: 'customer.read',
    },
    {
      path: '/contacts',
      load: () => import('./contacts/contacts-screen.tsx').then((file) => file.ContactsScreen),
      permission: 'contact.read',
    },
    {
      path: '/contacts/new',
      load: () => import('./contacts/new-contact-screen.tsx').then((file) => file.NewContactScreen),
      permission: 'contact.change',
    },
    {
      path: '/contacts/doubles',
      load: () => import('./contacts/doubles-screen.tsx').then((file) => file.DoublesScreen),
      permission: 'contact.change',
    },
    {
      path: '/contacts/$contact/merger',
      load: () => import('./contacts/merge-contact-screen.tsx').then((file) => file.MergeContactScreen),
      permission: 'contact.change',
    },
    {
      path: '/contacts/$contact',
      load: () => import('./contacts/contact-screen.tsx').then((file) => file.ContactScreen),
      permission: 'contact.read',
    },
    {
      path: '/system-accounts',
      load: () => import('./system-accounts/system-accounts-screen.tsx').then((file) => file.SystemAccountsScreen),
      permission: 'system_account.read',
    },
    {
      path: '/system-accounts/new',
      load: () => import('./system-accounts/new-system-account-screen.tsx').then((file) => file.NewSystemAccountScreen),
      permission: 'system_account.change',
    },
    {
      path: '/system-accounts/$systemAccount',
      load: () => import('./system-accounts/system-account-screen.tsx').then((file) => file.SystemAccountScreen),
      permission: 'system_account.read',
    },
  ],
  menu: [
    {
      group: 'customers',
      textKey: 'customers:menu.customers',
      path: '/customers',
      icon: icons.customer,
      permission: 'customer.read',
      order: 10,
    },
    {
      group: 'customers',
      textKey: 'customers:menu.contacts',
      path: '/contacts',
      icon: icons.contact,
      permission: 'contact.read',
      order: 20,
    },
    {
      group: 'customers',
      textKey: 'customers:menu.sites',
      path: '/sites',
      icon: icons.site,
      permission: 'customer.read',
      order: 30,
    },
    {
      group: 'customers',
      textKey: 'customers:menu.systemAccounts',
      path: '/system-accounts',
      icon: icons.account,
      permission: 'system_account.read',
      order: 40,
    },
    {
      group: 'customers',
      textKey: 'customers:department.plural',
      path: '/departments',
      icon: icons.department,
      permission: 'customer.read',
      order: 35,
    },
  ],
  commands: [
    {
      id: 'customer.new',
      textKey: 'customers:customer.new',
      path: '/customers/new',
      icon: <PlusOutlined />,
      permission: 'customer.change',
    },
    {
      id: 'contact.new',
      textKey: 'customers:contact.new',
      path: '/contacts/new',
      icon: <PlusOutlined />,
      permission: 'contact.change',
    },
    {
      id: 'contact.doubles',
      textKey: 'customers:contact.doubles',
      path: '/contacts/doubles',
      icon: icons.contact,
      permission: 'contact.change',
    },
  ],
  panels: [
    {
      panelFor: 'staff',
      textKey: 'customers:panel.staffScope',
      load: () => import('./staff-scope/staff-scope-panel.tsx').then((file) => file.StaffScopePanel),
      permission: 'staff.read',
      order: 10,
    },
    {
      panelFor: 'contact',
      textKey: 'customers:panel.systemAccounts',
      load: () => import('./system-accounts/accounts-of-contact.tsx').then((file) => file.AccountsOfContact),
      permission: 'system_account.read',
      order: 30,
    },
    {
      panelFor: 'customer',
      textKey: 'customers:panel.confidentiality',
      load: () => import('./confidentiality/confidentiality-panel.tsx').then((file) => file.ConfidentialityPanel),
      permission: 'customer.read',
      order: 70,
    },
    {
      panelFor: 'staff',
      textKey: 'customers:panel.signaturesOfStaff',
      load: () => import('./confidentiality/signatures-of-staff.tsx').then((file) => file.SignaturesOfStaff),
      permission: 'customer.read',
      order: 40,
    },
    {
      panelFor: 'customer',
      textKey: 'customers:panel.customerSystems',
      load: () => import('./system-accounts/systems-of-customer.tsx').then((file) => file.SystemsOfCustomer),
      permission: 'system_account.read',
      order: 60,
    },
  ],
  searchKinds: [
    {
      kind: 'customer',
      textKey: 'customers:search.customer',
      icon: icons.customer,
      allPath: (q) => `/customers${writeSearch({ q })}`,
    },
    {
      kind: 'contact',
      textKey: 'customers:search.contact',
      icon: icons.contact,
      allPath: (q) => `/contacts${writeSearch({ q })}`,
    },
  ],
});
