import type { ModuleRegister } from '../../../platform/module/register.ts';
import { bulkItemExport } from './bulk/bulk-run.export.ts';
import { bulkJobs } from './bulk/bulk-run.jobs.ts';
import { bulkRunRefusals } from './bulk/bulk-run.refusals.ts';
import { bulkRunRoutes } from './bulk/bulk-run.routes.ts';
import { entryRefusals } from './entries/entry.refusals.ts';
import { entryRoutes } from './entries/entry.routes.ts';
import { chatRoutes } from './chats/chat.routes.ts';
import { labelVisitRefusals } from './label-visits/label-visit.refusals.ts';
import { labelVisitRoutes } from './label-visits/label-visit.routes.ts';
import { machineRoutes } from './machines/machine.routes.ts';
import { ticketsInCards } from './machines/tell-tickets-of-machine.ts';
import { guidanceRoutes } from './guidance/guidance.routes.ts';
import { processesOfCustomers } from './processes/hold-customers.ts';
import { processRefusals } from './processes/process-variant.refusals.ts';
import { processVariantRoutes } from './processes/process-variant.routes.ts';
import { questionTreeRefusals } from './question-trees/question-tree.refusals.ts';
import { questionTreeRoutes } from './question-trees/question-tree.routes.ts';
import { treesOfCategories } from './question-trees/hold-trees.ts';
import { visitsOfCategories, visitsOfContacts } from './self-help/hold-visits.ts';
import { selfHelpRoutes } from './self-help/self-help.routes.ts';
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
import { ticketChannelRoutes } from './channels/channel-record.routes.ts';
import { cannedTextRefusals } from './canned-texts/canned-text.refusals.ts';
import { cannedTextRoutes } from './canned-texts/canned-text.routes.ts';
import { deskGradeRefusals } from './desk-grades/desk-grade.refusals.ts';
import { routingOfCustomers } from './routing/hold-customers.ts';
import { routingReactions } from './routing/routing.reactions.ts';
import { routingRoutes } from './routing/routing.routes.ts';
import { routingRuleRefusals } from './routing/routing-rule.refusals.ts';
import { milestoneRefusals } from './milestones/milestone.refusals.ts';
import { milestoneRoutes } from './milestones/milestone.routes.ts';
import { proposalRoutes } from './proposals/proposal.routes.ts';
import { deskSettingRoutes } from './settings/desk-setting.routes.ts';
import { settingsOfMergedCustomers } from './settings/hold-customers.ts';
import { foundDesk } from './settings/found-desk.ts';
import { ticketTemplateRoutes } from './templates/ticket-template.routes.ts';
import { blockedAddressRefusals } from './blocked-addresses/blocked-address.refusals.ts';
import { blockedAddressRoutes } from './blocked-addresses/blocked-address.routes.ts';
import { mailIntakeJobs } from './mail-intake/mail-intake.jobs.ts';
import { mailsInNotices, strangerNotice } from './mail-intake/mail-intake.notices.ts';
import { mailIntakeReactions } from './mail-intake/mail-intake.reactions.ts';
import { mailIntakeRefusals } from './mail-intake/mail-intake.refusals.ts';
import { mailIntakeRoutes } from './mail-intake/mail-intake.routes.ts';
import { mailSettingRoutes } from './mail-settings/mail-setting.routes.ts';
import { mailTagRefusals } from './mail-tags/mail-tag.refusals.ts';
import { mailTagRoutes } from './mail-tags/mail-tag.routes.ts';
import { majorNotices, majorsInNotices } from './major-incidents/major-incident.notices.ts';
import { majorJobs, majorReactions } from './major-incidents/major-incident.reactions.ts';
import { majorRefusals } from './major-incidents/major-incident.refusals.ts';
import { majorIncidentRoutes } from './major-incidents/major-incident.routes.ts';
import { reworkRefusals } from './rework/rework.refusals.ts';
import { reworkRoutes } from './rework/rework.routes.ts';
import { remoteNotices } from './remote/remote.notices.ts';
import { remoteRefusals } from './remote/remote.refusals.ts';
import { remoteRoutes } from './remote/remote.routes.ts';
import { contactsInConsents } from './remote/hold-contacts.ts';
import { deskPermissions } from './permissions/desk-permissions.ts';
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
import { verifyTicketDocuments } from './tickets/verify-ticket-documents.ts';
import { verifyTicketUses } from './cover/verify-ticket-uses.ts';
import { verifyTickets } from './tickets/verify-tickets.ts';

export const serviceDeskModule: ModuleRegister = {
  name: 'service-desk',
  routes: [
    ...ticketRoutes,
    ...ticketCoverRoutes,
    ...machineRoutes,
    ...labelVisitRoutes,
    ...chatRoutes,
    ...entryRoutes,
    ...bulkRunRoutes,
    ...timeEntryRoutes,
    ...ticketLinkRoutes,
    ...escalationRoutes,
    ...milestoneRoutes,
    ...handoverRoutes,
    ...checkRoutes,
    ...presenceRoutes,
    ...remoteRoutes,
    ...reworkRoutes,
    ...majorIncidentRoutes,
    ...mailIntakeRoutes,
    ...mailSettingRoutes,
    ...mailTagRoutes,
    ...blockedAddressRoutes,
    ...mergerRoutes,
    ...ticketChannelRoutes,
    ...deskSettingRoutes,
    ...routingRoutes,
    ...ticketTemplateRoutes,
    ...cannedTextRoutes,
    ...proposalRoutes,
    ...questionTreeRoutes,
    ...processVariantRoutes,
    ...guidanceRoutes,
    ...selfHelpRoutes,
  ],
  permissions: deskPermissions,
  refusals: [
    labelVisitRefusals,
    ticketRefusals,
    entryRefusals,
    bulkRunRefusals,
    ticketImportRefusals,
    timeEntryRefusals,
    ticketLinkRefusals,
    escalationRefusals,
    milestoneRefusals,
    handoverRefusals,
    remoteRefusals,
    reworkRefusals,
    majorRefusals,
    checkRefusals,
    mergerRefusals,
    mailIntakeRefusals,
    mailTagRefusals,
    blockedAddressRefusals,
    cannedTextRefusals,
    questionTreeRefusals,
    processRefusals,
    routingRuleRefusals,
    deskGradeRefusals,
  ],
  reactions: [
    ...ticketReactions,
    ...majorReactions,
    ...ticketCoverReactions,
    ...escalationReactions,
    ...mailIntakeReactions,
    ...routingReactions,
  ],
  notices: [...ticketNotices, ...remoteNotices, ...majorNotices, strangerNotice, stepNotice],
  noticeSubjects: [ticketsInNotices, majorsInNotices, mailsInNotices],
  jobs: [...ticketJobs, ...majorJobs, ...mailIntakeJobs],
  queuedJobs: bulkJobs,
  tenantDefaults: foundDesk,
  verifications: [
    { name: 'tickets', textKey: 'service-desk:ticket.verified', run: verifyTickets },
    { name: 'ticket-documents', textKey: 'service-desk:ticket.documentsVerified', run: verifyTicketDocuments },
    { name: 'contract-uses', textKey: 'service-desk:ticket.usesVerified', run: verifyTicketUses },
  ],
  attachmentSubjects: [ticketAttachments],
  subjects: [
    { kind: 'ticket', batches: factsOfAll, these: factsOfThese, followAgain: refollowTickets, handsOf: ticketHands },
  ],
  names: [
    { kind: 'ticket', table: 'ticket', name: 'number', page: '/tickets/{name}' },
    { kind: 'ticket_template', table: 'ticketTemplate', name: 'name' },
    { kind: 'canned_text', table: 'cannedText', name: 'name' },
    { kind: 'routing_rule', table: 'routingRule', name: 'name', page: '/routing-rules/{id}' },
    { kind: 'major_incident', table: 'majorIncident', name: 'title', page: '/major-incidents/{id}' },
    { kind: 'emergency_plan', table: 'emergencyPlan', name: 'name' },
    { kind: 'major_incident_rule', table: 'majorIncidentRule', name: 'name' },
    { kind: 'mail_tag', table: 'mailTag', name: 'tag' },
    { kind: 'question_tree', table: 'questionTree', name: 'name' },
    { kind: 'process_variant', table: 'processVariant', name: 'name' },
  ],
  searchKinds: [{ kind: 'ticket', permission: 'ticket.read', find: findTickets }],
  liveTopics: [
    { topic: 'ticket', permission: 'ticket.read', ofCompany: 'ticket.read_company' },
    { topic: 'major_incident', permission: 'major_incident.read' },
    { topic: 'disruption', permission: 'disruption.read', ofCompany: 'disruption.read' },
    { topic: 'ticket_presence', permission: 'ticket.read_work' },
    { topic: 'bulk_run', permission: 'ticket.bulk' },
  ],
  exports: [ticketExport, bulkItemExport, timeEntryExport],
  facts: [ticketFacts, timeFacts],
  customNouns: [{ noun: 'ticket', indexNext: indexNextTickets }],
  commands: [...ticketImportCommands, timeImportCommand],
  categoryHolders: [...namedByCategory, treesOfCategories, visitsOfCategories],
  contactHolders: [contactsInTickets, contactsInConsents, visitsOfContacts],
  customerHolders: [settingsOfMergedCustomers, processesOfCustomers, routingOfCustomers, ticketsOfCustomers],
  staffHolders: [ticketsOfStaff],
  cardParts: [ticketsInCards],
};
