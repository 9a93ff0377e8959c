import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { bulkItemExport } from './bulk/bulk-run.export.ts';
import { bulkJobs } from './bulk/bulk-run.jobs.ts';
import { bulkRunRefusals } from './bulk/bulk-run.refusals.ts';
import { bulkRunRoutes } from './bulk/bulk-run.routes.ts';
import { entryRefusals } from './entries/entry.refusals.ts';
import { entryRoutes } from './entries/entry.routes.ts';
import { machineRoutes } from './machines/machine.routes.ts';
import { ticketImportCommands } from './import/import-tickets.commands.ts';
import { timeImportCommand } from './import/time-import.commands.ts';
import { ticketCoverReactions } from './cover/ticket-cover.reactions.ts';
import { ticketCoverRoutes } from './cover/ticket-cover.routes.ts';
import { checkRefusals } from './checks/check.refusals.ts';
import { checkRoutes } from './checks/check.routes.ts';
import { stepNotice } from './escalations/clock-step.notices.ts';
import { escalationReactions } from './escalations/escalation.reactions.ts';
import { escalationRefusals } from './escalations/escalation.refusals.ts';
import { escalationRoutes } from './escalations/escalation.routes.ts';
import { handoverRefusals } from './handovers/handover.refusals.ts';
import { handoverRoutes } from './handovers/handover.routes.ts';
import { ticketLinkRefusals } from './links/ticket-link.refusals.ts';
import { ticketLinkRoutes } from './links/ticket-link.routes.ts';
import { mergerRefusals } from './mergers/merger.refusals.ts';
import { mergerRoutes } from './mergers/merger.routes.ts';
import { ticketImportRefusals } from './import/ticket-import.refusals.ts';
import { cannedTextRefusals } from './canned-texts/canned-text.refusals.ts';
import { cannedTextRoutes } from './canned-texts/canned-text.routes.ts';
import { milestoneRefusals } from './milestones/milestone.refusals.ts';
import { milestoneRoutes } from './milestones/milestone.routes.ts';
import { proposalRoutes } from './proposals/proposal.routes.ts';
import { deskSettingRoutes } from './settings/desk-setting.routes.ts';
import { settingsOfMergedCustomers } from './settings/hold-customers.ts';
import { foundDesk } from './settings/found-desk.ts';
import { ticketTemplateRoutes } from './templates/ticket-template.routes.ts';
import { presenceRoutes } from './presence/presence.routes.ts';
import { ticketAttachments } from './tickets/attachment-subject.ts';
import { timeEntryExport } from './time/time-entry.export.ts';
import { timeEntryRefusals } from './time/time-entry.refusals.ts';
import { timeEntryRoutes } from './time/time-entry.routes.ts';
import { findTickets } from './tickets/find-tickets.ts';
import { indexNextTickets } from './tickets/index-next-tickets.ts';
import { namedByCategory } from './tickets/hold-categories.ts';
import { contactsInTickets } from './tickets/hold-contacts.ts';
import { ticketsOfCustomers } from './tickets/hold-customers.ts';
import { ticketsOfStaff } from './tickets/hold-staff.ts';
import { timeFacts } from './time/time-entry.measures.ts';
import { refollowTickets } from './tickets/refollow-ticket.ts';
import { factsOfAll, factsOfThese } from './tickets/ticket-facts.store.ts';
import { ticketJobs } from './tickets/ticket.jobs.ts';
import { ticketFacts } from './tickets/ticket.measures.ts';
import { ticketExport } from './tickets/ticket.export.ts';
import { ticketNotices, ticketsInNotices } from './tickets/ticket.notices.ts';
import { ticketReactions } from './tickets/ticket.reactions.ts';
import { ticketRefusals } from './tickets/ticket.refusals.ts';
import { ticketRoutes } from './tickets/ticket.routes.ts';
import { ticketHands } from './tickets/ticket-words.store.ts';
import { verifyTickets } from './tickets/verify-tickets.ts';

const { engineers, teamLeads, customerFacing: recorders } = roleGroups;
const handlers = ['hotline', ...engineers, ...teamLeads];
const leads = ['department_lead', 'customer_site_manager'];
const people = [
  'end_user',
  ...leads,
  'customer_manager',
  'group_manager',
  'confirmer',
  'appraiser',
  'customer_finance',
];
const wholeCompany = ['customer_manager', 'group_manager', 'confirmer', 'appraiser', 'customer_auditor'];

const permissions: readonly Permission[] = [
  { code: 'ticket.record', roles: recorders, customerRoles: people },
  {
    code: 'ticket.read',
    roles: [...recorders, 'storekeeper', 'finance'],
    customerRoles: [...people, 'customer_auditor'],
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
  { code: 'time_entry.record', roles: [...handlers, 'dispatcher'] },
  { code: 'time_entry.correct', roles: [...teamLeads, 'dispatcher'] },
  { code: 'ticket_template.read', roles: recorders, readsOnly: true },
  { code: 'ticket_template.change', roles: teamLeads },
  // one's own; what is everybody's asks for the other
  { code: 'canned_text.write', roles: recorders },
  { code: 'canned_text.change', roles: teamLeads },
  { code: 'desk_setting.read', roles: recorders, readsOnly: true },
  { code: 'desk_setting.change', roles: ['service_manager'] },
];

export const serviceDeskModule: ModuleRegister = {
  name: 'service-desk',
  routes: [
    ...ticketRoutes,
    ...ticketCoverRoutes,
    ...machineRoutes,
    ...entryRoutes,
    ...bulkRunRoutes,
    ...timeEntryRoutes,
    ...ticketLinkRoutes,
    ...escalationRoutes,
    ...milestoneRoutes,
    ...handoverRoutes,
    ...checkRoutes,
    ...presenceRoutes,
    ...mergerRoutes,
    ...deskSettingRoutes,
    ...ticketTemplateRoutes,
    ...cannedTextRoutes,
    ...proposalRoutes,
  ],
  permissions,
  refusals: [
    ticketRefusals,
    entryRefusals,
    bulkRunRefusals,
    ticketImportRefusals,
    timeEntryRefusals,
    ticketLinkRefusals,
    escalationRefusals,
    milestoneRefusals,
    handoverRefusals,
    checkRefusals,
    mergerRefusals,
    cannedTextRefusals,
  ],
  reactions: [...ticketReactions, ...ticketCoverReactions, ...escalationReactions],
  notices: [...ticketNotices, stepNotice],
  noticeSubjects: [ticketsInNotices],
  jobs: ticketJobs,
  queuedJobs: bulkJobs,
  tenantDefaults: foundDesk,
  verifications: [{ name: 'tickets', run: verifyTickets }],
  attachmentSubjects: [ticketAttachments],
  subjects: [
    { kind: 'ticket', batches: factsOfAll, these: factsOfThese, followAgain: refollowTickets, handsOf: ticketHands },
  ],
  names: [
    { kind: 'ticket', table: 'ticket', name: 'number', page: '/tickets/{name}' },
    { kind: 'ticket_template', table: 'ticketTemplate', name: 'name' },
    { kind: 'canned_text', table: 'cannedText', name: 'name' },
  ],
  searchKinds: [{ kind: 'ticket', permission: 'ticket.read', find: findTickets }],
  liveTopics: [
    { topic: 'ticket', permission: 'ticket.read', ofCompany: 'ticket.read_company' },
    { topic: 'ticket_presence', permission: 'ticket.read_work' },
    { topic: 'bulk_run', permission: 'ticket.bulk' },
  ],
  exports: [ticketExport, bulkItemExport, timeEntryExport],
  facts: [ticketFacts, timeFacts],
  customNouns: [{ noun: 'ticket', indexNext: indexNextTickets }],
  commands: [...ticketImportCommands, timeImportCommand],
  categoryHolders: namedByCategory,
  contactHolders: [contactsInTickets],
  customerHolders: [settingsOfMergedCustomers, ticketsOfCustomers],
  staffHolders: [ticketsOfStaff],
};
