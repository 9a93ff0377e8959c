import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { priorityFor, teamFor } from '../../../catalogue/index.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import { linkRecord } from '../../../channels/index.ts';
import { claimAttachments } from '../../../files/index.ts';
import type * as contract from '../../ticket.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { enterInLog } from '../channels/enter-in-log.ts';
import { coverNewTicket, type CoveredTicket, type DraftedTicket } from '../cover/cover-new-ticket.ts';
import { guidedReport, keepGuidance } from '../guidance/guide-ticket.ts';
import { linkNew } from '../links/link-ticket.ts';
import { gradeLimit } from '../desk-grades/grade-limit.store.ts';
import { refuseUnasked } from '../desk-grades/refuse-beyond-grade.ts';
import { governNew } from '../processes/govern-ticket.ts';
import { begunVariants, type BegunVariant } from '../processes/process-version.store.ts';
import { insertTicketProcess, type TicketProcess } from '../processes/governed-ticket.store.ts';
import { insertDecision } from '../routing/routing-decision.store.ts';
import type { RoutingDecision } from '../routing/routing-decision.rules.ts';
import { lookUpFor, rulesFor, sendOn, type AskedRules } from '../routing/route-report.ts';
import { joinNew } from '../major-incidents/join-major-incident.ts';
import { vipRaisesUrgency } from '../settings/desk-settings-for.ts';
import { checkAsset, checkCategory, checkCode, checkContact, checkHands, checkSite } from './check-reference.ts';
import { followClocks } from './follow-clocks.ts';
import { recorded, timeFault, weighed } from './recording.rules.ts';
import { isCustomer } from './reference.store.ts';
import { resolveRecorded } from './resolve-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { ticketRecorded } from './ticket.events.ts';
import { takeNumber } from './take-ticket-number.ts';
import { recorderOf, reportOf } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketRefusals } from './ticket.refusals.ts';
import { appendStatuses } from './ticket-status.store.ts';
import { insertTicket } from './ticket.store.ts';

type Input = InputOf<typeof contract.recordTicket>;

export function recordTicket(tx: Tx, input: Input): Promise<TicketView> {
  return recordFrom(tx, input, recorderOf(tx.caller) === null ? unasked : null);
}

/** Of a report that comes by a way without a form for own fields, none is asked for: it is a ticket all the same. */
export const unasked: CustomValues = {};

/** The same by a machine, which is shown nothing: only what is written is read. Answers with its id. */
export async function recordUnseen(tx: Tx, input: Input): Promise<Id> {
  const kept = await recordNew(tx, input, unasked);
  takeNumber(tx, kept, () => undefined);
  return kept.id;
}

/** `custom`: the values of the ticket that this one is made of, which are asked for no more; null: of none. */
export async function recordFrom(tx: Tx, input: Input, custom: CustomValues | null): Promise<TicketView> {
  const kept = await recordNew(tx, input, custom);
  const view = await showTicket(tx, kept);
  takeNumber(tx, kept, (number) => {
    view.number = number;
  });
  return view;
}

/** Without its number, which is taken last. */
async function recordNew(tx: Tx, input: Input, custom: CustomValues | null): Promise<Ticket> {
  const { report: asked, walked } = await guidedReport(tx, reportOf(tx.caller, input));
  const known = await checked(tx, asked);
  await refuseUnasked(tx, { categoryId: asked.categoryId, isGuided: walked !== null });
  const { drafted, decision } = await ticketOf(tx, { input: asked, ...known, custom });
  const covered = await coverNewTicket(tx, drafted, asked.linkedTo);
  const process = await governNew(tx, covered, known.variants);
  const written = await write(tx, covered, { decision, process });
  await claimAttachments(tx, input.attachmentIds ?? [], claimFor(written));
  if (walked) await keepGuidance(tx, written, walked);
  if (asked.linkedTo) await linkNew(tx, written, asked.linkedTo);
  if (asked.majorIncidentId) await joinNew(tx, asked.majorIncidentId, written);
  const entry = asked.channelRecordId ?? (await enterInLog(tx, asked));
  if (entry) await linkRecord(tx, linkOf(entry, written));
  const kept = input.resolution ? await resolveRecorded(tx, written, input.resolution) : written;
  return kept;
}

/** Answers with who calls, with the rules that say who gets it, and with what may govern it. */
async function checked(
  tx: Tx,
  input: Input,
): Promise<Pick<Checked, 'caller' | 'rules'> & { variants: BegunVariant[] }> {
  const { customerId } = input;
  const [, caller, , , , , rules, variants] = await sideBySide(
    isCustomer(tx, customerId).then((isThere) => foundAt('customerId', isThere || null)),
    checkContact(tx, 'callerId', { customerId, id: input.callerId }),
    checkContact(tx, 'affectedId', { customerId, id: input.affectedId }),
    checkSite(tx, { customerId, id: input.siteId }),
    checkAsset(tx, { customerId, id: input.assetId }),
    checkCode(tx, 'channel', { list: 'channel', code: input.channel }),
    rulesFor(tx, input),
    begunVariants(tx, customerId),
    gradeLimit(tx),
  );
  const fault = timeFault(input, tx.now);
  if (fault) throw new Refusal(ticketRefusals[fault], {}, fault === 'reported_in_future' ? 'reportedAt' : 'occurredAt');
  return { caller, rules, variants };
}

interface Checked {
  input: Input;
  caller: Awaited<ReturnType<typeof checkContact>>;
  rules: AskedRules;
  custom: CustomValues | null;
}

interface DecidedTicket {
  drafted: DraftedTicket;
  /** Null: it was said by hand where it goes. */
  decision: RoutingDecision | null;
}

async function ticketOf(tx: Tx, { input, caller, rules, custom: before }: Checked): Promise<DecidedTicket> {
  const category = await checkCategory(tx, input.categoryId);
  const [isRaised, usual, lookedUp] = await sideBySide(
    vipRaisesUrgency(tx, caller),
    category && teamFor(tx, { categoryId: category.id, customerId: input.customerId }),
    lookUpFor(tx, rules, input),
  );
  const { impact, urgency } = weighed(input, category, isRaised);
  const { teamId, assigneeId } = input;
  const [priority, usualHands, custom] = await sideBySide(
    priorityFor(tx, impact, urgency),
    checkHands(tx, { teamId, assigneeId, usualTeamId: usual?.teamId }),
    checkedCustom(tx, 'ticket', { sent: input.custom, before }),
  );
  const id = tx.newId();
  const sent = await sendOn(tx, { id, input, caller, priority, rules, lookedUp, usual, usualHands });
  const recorderId = recorderOf(tx.caller);
  const decided = { id, recorderId, impact, urgency, priority, hands: sent.hands, custom, at: tx.now };
  const ticket = recorded(input, decided);
  return { drafted: { ticket, isBilledSeparately: category?.isBilledSeparately ?? false }, decision: sent.decision };
}

/** Private until made public on purpose, like all that staff write (SD-11); what customers hand in is public as it is. */
function claimFor({ id, customerId }: Ticket) {
  return { subject: { kind: 'ticket', id }, partId: null, customerId, audience: 'internal' as const };
}

function linkOf(recordId: Id, { id, customerId, callerId }: Ticket) {
  return { recordId, subject: { kind: 'ticket', id, customerId }, contactId: callerId };
}

interface Along {
  decision: RoutingDecision | null;
  process: TicketProcess | null;
}

async function write(tx: Tx, { ticket, first }: CoveredTicket, { decision, process }: Along): Promise<Ticket> {
  const followed = await followClocks(tx, ticket, { history: [first], milestones: [] });
  await sideBySide(
    insertTicket(tx, followed),
    appendStatuses(tx, followed, { known: 0, rows: [first] }),
    announce(tx, ticketRecorded(followed)),
    decision && insertDecision(tx, decision),
    process && insertTicketProcess(tx, process),
  );
  return followed;
}
