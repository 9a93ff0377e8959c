import type { Permission } from '../../../../platform/module/register.ts';
import { roleGroups } from '../../../identity/index.ts';
import { customerRoles } from '../../../identity/role.contract.ts';

const { engineers, teamLeads, customerFacing: recorders, reporters: people } = roleGroups;
const handlers = ['hotline', ...engineers, ...teamLeads];
const wholeCompany = ['customer_manager', 'group_manager', 'confirmer', 'appraiser', 'customer_auditor'];
/** Who may bind the company. */
const spokesmen = ['customer_manager', 'group_manager'];

/** What there is to be allowed at the desk, and which delivered roles hold it at first. */
export const deskPermissions: readonly Permission[] = [
  { code: 'ticket.record', roles: recorders, customerRoles: people },
  {
    code: 'ticket.read',
    roles: [...recorders, 'storekeeper', 'finance'],
    customerRoles,
    readsOnly: true,
  },
  // not only what they reported themselves, or what hit them
  { code: 'ticket.read_company', roles: [], customerRoles: wholeCompany, readsOnly: true },
  // of their own department with those below it; about their own site
  { code: 'ticket.read_department', roles: [], customerRoles: ['department_lead'], readsOnly: true },
  { code: 'ticket.read_site', roles: [], customerRoles: ['customer_site_manager'], readsOnly: true },
  { code: 'ticket.accept', roles: handlers },
  { code: 'ticket.assign', roles: [...handlers, 'dispatcher'] },
  { code: 'ticket.work', roles: [...handlers, 'dispatcher'] },
  { code: 'ticket.resolve', roles: handlers },
  { code: 'ticket.confirm', roles: ['hotline', ...teamLeads], customerRoles: people },
  { code: 'ticket.reopen', roles: [...handlers, 'dispatcher'], customerRoles: people },
  { code: 'ticket.cancel', roles: recorders },
  { code: 'ticket.change', roles: [...handlers, 'dispatcher'] },
  { code: 'ticket.bulk', roles: [...handlers, 'dispatcher'] },
  { code: 'ticket.note', roles: recorders },
  { code: 'ticket.reply', roles: recorders, customerRoles: people },
  { code: 'ticket.link', roles: [...handlers, 'dispatcher'] },
  { code: 'ticket.set_owner', roles: [...teamLeads, 'dispatcher'] },
  { code: 'ticket.review', roles: teamLeads },
  { code: 'ticket.move', roles: ['hotline', ...teamLeads] },
  // time, lines, handovers, checklist: never the customer's to see
  { code: 'ticket.read_work', roles: [...recorders, 'storekeeper', 'finance'], readsOnly: true },
  // whose machine it is agrees; nobody of the provider agrees for them
  { code: 'remote_consent.read', roles: recorders, customerRoles: people, readsOnly: true },
  { code: 'remote_consent.ask', roles: handlers },
  { code: 'remote_consent.answer', roles: [], customerRoles: people },
  { code: 'remote_consent.withdraw', roles: handlers, customerRoles: people },
  {
    code: 'standing_consent.read',
    roles: recorders,
    customerRoles: [...spokesmen, 'customer_auditor'],
    readsOnly: true,
  },
  { code: 'standing_consent.record', roles: handlers, customerRoles: spokesmen },
  { code: 'major_incident.read', roles: recorders, readsOnly: true },
  { code: 'major_incident.declare', roles: ['hotline', ...teamLeads] },
  { code: 'major_incident.lead', roles: teamLeads },
  { code: 'emergency_plan.change', roles: ['service_manager'] },
  // of what hits their own company
  { code: 'disruption.read', roles: [], customerRoles, readsOnly: true },
  { code: 'rework.exclude', roles: handlers },
  { code: 'rework.decide', roles: teamLeads },
  { code: 'time_entry.record', roles: [...handlers, 'dispatcher'] },
  { code: 'time_entry.correct', roles: [...teamLeads, 'dispatcher'] },
  { code: 'ticket_template.read', roles: recorders, readsOnly: true },
  { code: 'ticket_template.change', roles: teamLeads },
  // one's own; what is everybody's asks for the other
  { code: 'canned_text.write', roles: recorders },
  { code: 'canned_text.change', roles: teamLeads },
  { code: 'question_tree.read', roles: recorders, readsOnly: true },
  { code: 'question_tree.change', roles: teamLeads },
  { code: 'process_variant.read', roles: recorders, readsOnly: true },
  { code: 'process_variant.change', roles: ['service_manager'] },
  { code: 'desk_setting.read', roles: recorders, readsOnly: true },
  { code: 'desk_setting.change', roles: ['service_manager'] },
  { code: 'routing_rule.read', roles: recorders, readsOnly: true },
  { code: 'routing_rule.change', roles: ['service_manager'] },
  { code: 'mail_intake.read', roles: recorders, readsOnly: true },
  // whose mail it is, and what becomes of it
  { code: 'mail_intake.settle', roles: [...handlers, 'dispatcher'] },
  // limits, words behind the plus, blocked addresses
  { code: 'mail_intake.change', roles: ['service_manager'] },
];
