import { contactSearch } from '../../modules/customers/server/contacts/find-contacts.ts';
import { listContacts } from '../../modules/customers/server/contacts/list-contacts.ts';
import { listCustomers } from '../../modules/customers/server/customers/list-customers.ts';
import { listDepartments } from '../../modules/customers/server/departments/list-departments.ts';
import { listColleagues } from '../../modules/customers/server/own-company/list-colleagues.ts';
import { listSites } from '../../modules/customers/server/sites/list-sites.ts';
import { listSystemAccounts } from '../../modules/customers/server/system-accounts/list-accounts.ts';
import { callerOfSession, sessionsOf } from '../../modules/identity/server/sessions/session.store.ts';
import { lookUpStaff } from '../../modules/identity/server/staff/find-staff.ts';
import { listStaff } from '../../modules/identity/server/staff/list-staff.ts';
import { moveTickets } from '../../modules/service-desk/server/tickets/ticket-contact.store.ts';
import { lookUp } from '../../platform/search/look-up.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

const page = 51;
const ofCustomer = /^contact_(by_customer|by_time|by_name|tenant_id_customer_id_.*)$/;

/** Contacts, sites, customers, staff, and who is at the door. */
export function peoplePaths(filled: FilledProvider): ReadingPath[] {
  return [...contactPaths(filled), ...accountPaths(filled), ...lookUpPaths(filled), ...staffPaths(filled)];
}

function contactPaths({ staff, ofOne, ofTwo, manager, nth }: FilledProvider): ReadingPath[] {
  const list = (who: typeof staff, query: Parameters<typeof listContacts>[1]) => ({
    who,
    work: (tx: Parameters<typeof listContacts>[0]) => listContacts(tx, query),
  });
  const largest = nth('customer', 1);
  const site = nth('site', 3);
  return [
    { says: 'contacts, newest first', ...list(staff, {}), by: [/^contact_by_time$/], most: 4 * page },
    {
      says: 'contacts with those who left',
      ...list(staff, { retired: 'with' }),
      by: [/^contact_by_time$/],
      most: 4 * page,
    },
    { says: 'contacts of a customer', ...list(staff, { customerId: largest }), by: [ofCustomer], most: 4 * page },
    { says: 'contacts at a site', ...list(staff, { siteId: site }), by: [/^contact_by_site$/], most: 4 * page },
    {
      says: 'contacts of a department',
      ...list(staff, { departmentId: nth('department', 3) }),
      by: [/^contact_by_department$/],
      most: 5 * page,
    },
    { says: 'contacts who matter most', ...list(staff, { vip: 'only' }), by: [/^contact_vip$/], most: 4 * page },
    { says: 'contacts, for staff of one customer', ...list(ofOne, {}), by: [ofCustomer], most: 200 },
    { says: 'contacts, for staff of two customers', ...list(ofTwo, {}), by: [ofCustomer], most: 2600 },
    {
      says: 'contacts at a site, for staff of two customers',
      ...list(ofTwo, { siteId: site }),
      by: [/^contact_by_site$/],
      most: 5 * page,
    },
    {
      says: 'what names a contact who is merged, and what they wrote',
      who: staff,
      work: (tx) => moveTickets(tx, { from: nth('contact', 300), into: nth('contact', 300) }),
      by: [/^ticket_entry_by_author$/, /^ticket_by_caller$/],
      most: 200,
    },
    {
      says: 'the people of one’s own company by a part of their name',
      who: manager,
      work: (tx) => listColleagues(tx, { q: '王' }),
      // each of the company's own, by any index of them, and once more those who match with where they sit
      by: [ofCustomer],
      most: 6000,
    },
    {
      says: 'contacts by the beginning of a number',
      ...list(staff, { q: 'C17' }),
      by: [/^look_up_by_token$/, /^contact_pkey$/],
      most: 500,
    },
    {
      says: 'contacts who left',
      ...list(staff, { retired: 'only' }),
      by: [/^contact_gone$/],
      most: 4 * page,
    },
  ];
}

function accountPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const list = (query: Parameters<typeof listSystemAccounts>[1]) => (tx: Parameters<typeof listSystemAccounts>[0]) =>
    listSystemAccounts(tx, query);
  const byTime = /^system_account_by_time$/;
  const most = 4 * page;
  return [
    { says: 'accounts in systems, newest first', who: staff, work: list({}), by: [byTime], most },
    {
      says: 'accounts in use',
      who: staff,
      work: list({ state: 'in_use' }),
      by: [/^system_account_unrevoked$/],
      most,
    },
    {
      says: 'revoked accounts',
      who: staff,
      work: list({ state: 'revoked' }),
      by: [/^system_account_revoked$/],
      most,
    },
    {
      says: 'accounts of a contact',
      who: staff,
      work: list({ contactId: nth('contact', 7) }),
      by: [/^system_account_by_contact$/],
      most: 20,
    },
    {
      says: 'accounts of those who left',
      who: staff,
      work: list({ state: 'of_leavers' }),
      by: [/^contact_gone$/],
      // from those who left; the accounts are so few here that all are read
      most: 110 * page,
    },
  ];
}

function lookUpPaths({ staff, ofTwo }: FilledProvider): ReadingPath[] {
  const look = (text: string) => (tx: Parameters<typeof lookUp>[0]) => lookUp(tx, { kind: 'contact', text, most: 20 });
  const byToken = [/^look_up_(by_token|of_customer)$/];
  return [
    { says: 'whose name begins with what is typed', who: staff, work: look('联系人12'), by: byToken, most: 160 },
    { says: 'no more of a common beginning than is shown', who: staff, work: look('联'), by: byToken, most: 160 },
    { says: 'as little of it behind the walls', who: ofTwo, work: look('联'), by: byToken, most: 400 },
    {
      says: 'contacts for the search over everything',
      who: staff,
      work: (tx) => contactSearch.find(tx, '联系人', 5),
      by: byToken,
      most: 160,
    },
  ];
}

function staffPaths({ staff, system, role, nth }: FilledProvider): ReadingPath[] {
  const ofAccounts = 3 * page;
  // four skills each, and few are away
  const ofAbilities = 6 * page;
  const list = (query: Parameters<typeof listStaff>[1]) => (tx: Parameters<typeof listStaff>[0]) =>
    listStaff(tx, query);
  return [
    { says: 'customers', who: staff, work: (tx) => listCustomers(tx, {}), by: [], most: 4 * page },
    {
      says: 'departments',
      who: staff,
      work: (tx) => listDepartments(tx, {}),
      by: [/^department_by_time$/],
      // with the people in them, counted from the index
      most: 80 * page,
    },
    { says: 'sites', who: staff, work: (tx) => listSites(tx, {}), by: [/^site_by_time$/], most: 4 * page },
    {
      says: 'staff by name',
      who: staff,
      work: list({}),
      by: [/^staff_member_by_name$/],
      most: 2 * page + ofAccounts + ofAbilities,
    },
    {
      says: 'staff of a role',
      who: staff,
      work: list({ role }),
      by: [/^account_role_by_role$/],
      most: 8 * page + ofAbilities,
    },
    {
      says: 'staff of a team',
      who: staff,
      work: list({ team: nth('team', 3) }),
      by: [/^team_member_pkey$/],
      most: 10 * page + ofAbilities,
    },
    {
      says: 'staff whose name begins with what is typed',
      who: staff,
      work: (tx) => lookUpStaff(tx, { q: '员工' }),
      by: [/^look_up_internal_by_token$/],
      most: 200,
    },
    {
      says: 'who a session belongs to',
      who: system,
      work: (tx) => callerOfSession(tx, 'session 77'),
      by: [/^session_tenant_id_secret_hash_key$/, /^sign_in_account_pkey$/],
      most: 100,
    },
    {
      says: 'the sessions of an account',
      who: staff,
      work: (tx) => sessionsOf(tx, nth('account', 5)),
      by: [/^session_by_account$/],
      most: 10,
    },
  ];
}
