import type { ContactKey, StaffKey } from '../../demo/cast/cast.ts';
import type { Visitor } from '../harness/visitor.ts';
import type { World } from '../cast/world.ts';

export interface Wanted {
  /** Of the file: `ticket` for `ticket-zh.png`. */
  name: string;
  /** Null: before the door. */
  who: StaffKey | ContactKey | null;
  path: (at: Subjects) => string;
  /** What is done on the page before the picture is taken. */
  prepare?: (visitor: Visitor) => Promise<void>;
  isDarkToo?: boolean;
  /** As wide as a phone: the portal. */
  isPhone?: boolean;
}

/** What pages are about. */
export interface Subjects {
  ids: World['ids'];
  /** Number of the ticket with the longest story. */
  ticket: string;
  calendar: string;
  agreement: string;
  /** The one that is in force. */
  contract: string;
  objective: string;
  /** Of escalation. */
  rule: string;
}

const plain = (name: string, path: string, who: StaffKey = 'admin'): Wanted => ({ name, who, path: () => path });

/** On a phone, as one of the customer's people sees it. */
const inHand = (name: string, path: string, who: ContactKey | null = 'caller'): Wanted => ({
  name: `portal-${name}`,
  who,
  path: () => path,
  isPhone: true,
});

/** Every page, as those see it who use it most. */
export const wanted: readonly Wanted[] = [
  { ...plain('sign-in', '/p/huaxin'), who: null },
  { ...plain('set-up', '/set-up'), who: null },
  { ...plain('tickets', '/tickets', 'hotline'), isDarkToo: true },
  { name: 'ticket', who: 'expert', path: ({ ticket }) => `/tickets/${ticket}`, isDarkToo: true },
  { ...plain('record', '/tickets/new', 'hotline'), prepare: takeCall },
  {
    ...plain(
      'report',
      '/reports/tickets?by=priority&measure=count&measure=overdue_rate&measure=handling_time',
      'manager',
    ),
  },
  { ...plain('dashboard', '/dashboards/service_manager', 'manager'), isDarkToo: true },
  plain('reports', '/reports', 'manager'),
  plain('wall', '/wall?dashboards=service_manager', 'manager'),
  plain('attainment', '/reports/clocks?by=priority&measure=attainment_rate&measure=clocks_breached', 'manager'),
  plain('breaches', '/breaches', 'manager'),
  plain('clocks', '/clocks', 'manager'),
  plain('what-ifs', '/what-ifs', 'manager'),
  plain('new-what-if', '/what-ifs/new', 'manager'),
  { ...plain('board', '/service-level-board', 'manager'), isDarkToo: true },
  plain('big-screen', '/wall/service-levels', 'manager'),
  { name: 'story', who: 'manager', path: ({ ticket }) => `/tickets/${ticket}/clocks/resolution` },
  plain('contracts', '/contracts', 'manager'),
  { name: 'contract', who: 'manager', path: ({ contract }) => `/contracts/${contract}` },
  plain('objectives', '/objectives', 'manager'),
  { name: 'objective', who: 'manager', path: ({ objective }) => `/objectives/${objective}` },
  plain('escalation-rules', '/escalation-rules', 'manager'),
  { name: 'escalation-rule', who: 'manager', path: ({ rule }) => `/escalation-rules/${rule}/edit` },
  plain('city-coverage', '/city-coverage'),
  plain('time-entries', '/time-entries', 'expert'),
  plain('customers', '/customers', 'manager'),
  { name: 'customer', who: 'manager', path: ({ ids }) => `/customers/${ids.customer.donghai}` },
  plain('new-customer', '/customers/new', 'manager'),
  plain('contacts', '/contacts', 'hotline'),
  { name: 'contact', who: 'hotline', path: ({ ids }) => `/contacts/${ids.contact.caller}` },
  plain('new-contact', '/contacts/new', 'hotline'),
  plain('sites', '/sites', 'hotline'),
  { name: 'site', who: 'hotline', path: ({ ids }) => `/sites/${ids.site.donghai}` },
  plain('new-site', '/sites/new', 'manager'),
  plain('staff', '/staff'),
  { name: 'staff-member', who: 'admin', path: ({ ids }) => `/staff/${ids.staff.resident}` },
  plain('new-staff-member', '/staff/new'),
  plain('teams', '/teams'),
  { name: 'team', who: 'admin', path: ({ ids }) => `/teams/${ids.team.desk}` },
  plain('new-team', '/teams/new'),
  plain('branches', '/branches'),
  plain('new-branch', '/branches/new'),
  plain('skills', '/skills'),
  plain('skill-matrix', '/skill-matrix'),
  plain('certificates', '/certificates'),
  plain('grade-criteria', '/grade-criteria'),
  plain('leave', '/leave'),
  plain('roles', '/roles'),
  plain('categories', '/categories'),
  plain('priority-matrix', '/priority-matrix'),
  plain('code-lists', '/code-lists'),
  plain('custom-fields', '/custom-fields?noun=contact'),
  plain('new-custom-field', '/custom-fields/new?noun=contact'),
  plain('ticket-templates', '/ticket-templates'),
  plain('canned-texts', '/canned-texts'),
  plain('desk-setting', '/desk-setting'),
  plain('mail-server', '/mail-server'),
  plain('calendars', '/calendars'),
  { name: 'calendar', who: 'admin', path: ({ calendar }) => `/calendars/${calendar}` },
  { name: 'calendar-edit', who: 'admin', path: ({ calendar }) => `/calendars/${calendar}/edit` },
  plain('new-calendar', '/calendars/new'),
  plain('agreements', '/agreements'),
  plain('new-agreement', '/agreements/new'),
  { name: 'agreement', who: 'admin', path: ({ agreement }) => `/agreements/${agreement}` },
  { name: 'agreement-edit', who: 'admin', path: ({ agreement }) => `/agreements/${agreement}/edit` },
  { name: 'agreement-document', who: 'admin', path: ({ agreement }) => `/agreements/${agreement}/document` },
  plain('clock-kinds', '/clock-kinds'),
  plain('audit', '/audit'),
  plain('provider', '/settings/provider'),
  plain('notices', '/me/notices', 'hotline'),
  plain('sessions', '/me/sessions'),
  plain('password', '/me/password'),
  plain('tokens', '/tokens'),
  { ...plain('search', '/tickets', 'hotline'), prepare: search },
  inHand('sign-in', '/portal/p/huaxin', null),
  { ...inHand('home', '/portal'), isDarkToo: true },
  inHand('report', '/portal/report?kind=incident'),
  inHand('report-form', '/portal/report?kind=incident&asset=none'),
  inHand('tickets', '/portal/tickets?view=all'),
  inHand('company', '/portal', 'customerManager'),
  inHand('contracts', '/portal/contracts', 'customerManager'),
];

/** In the middle of a call: who it is stands there, and what is open for them. */
async function takeCall(visitor: Visitor): Promise<void> {
  const { words } = visitor;
  await visitor.pick(words('service-desk:ticket.field.caller'), 'zl', '赵雷');
  await visitor.enter({ [words('service-desk:ticket.field.title')]: '打印机一直提示脱机' });
  await visitor.pick(words('service-desk:ticket.field.category'), '外设');
  await visitor.settle();
}

async function search({ page, words }: Visitor): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: words('shell:search.label') }).fill('打印');
  await page.getByRole('option').nth(1).waitFor();
}
