import { BankOutlined, ContactsOutlined, EnvironmentOutlined, PlusOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const icons = { customer: <BankOutlined />, site: <EnvironmentOutlined />, contact: <ContactsOutlined /> };

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
      path: '/contacts/$contact',
      load: () => import('./contacts/contact-screen.tsx').then((file) => file.ContactScreen),
      permission: 'contact.read',
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
  ],
  panels: [
    {
      panelFor: 'staff',
      textKey: 'customers:panel.staffScope',
      load: () => import('./staff-scope/staff-scope-panel.tsx').then((file) => file.StaffScopePanel),
      permission: 'staff.read',
      order: 10,
    },
  ],
  searchKinds: [
    { kind: 'customer', textKey: 'customers:search.customer', icon: icons.customer },
    { kind: 'contact', textKey: 'customers:search.contact', icon: icons.contact },
  ],
});
