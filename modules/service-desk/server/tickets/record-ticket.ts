import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { priorityFor, teamFor } from '../../../catalogue/index.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import { claimAttachments } from '../../../files/index.ts';
import type * as contract from '../../ticket.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { coverNewTicket, type CoveredTicket, type DraftedTicket } from '../cover/cover-new-ticket.ts';
import { linkNew } from '../links/link-ticket.ts';
import { vipRaisesUrgency } from '../settings/desk-settings-for.ts';
import { checkAsset, checkCategory, checkCode, checkContact, checkHands, checkSite } from './check-reference.ts';
import { followClocks } from './follow-clocks.ts';
import { recorded, timeFault, weighed } from './recording.rules.ts';
import { isCustomer } from './reference.store.ts';
import { resolveRecorded } from './resolve-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { ticketRecorded } from './ticket.events.ts';
import { takeNumber } from './ticket-number.store.ts';
import { recorderOf, reportOf } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketRefusals } from './ticket.refusals.ts';
import { appendStatuses } from './ticket-status.store.ts';
import { insertTicket } from './ticket.store.ts';

type Input = InputOf<typeof contract.recordTicket>;

export function recordTicket(tx: Tx, input: Input): Promise<TicketView> {
  return recordFrom(tx, input, null);
}

/** `custom`: the values of the ticket that this one is made of, which are asked for no more; null: of none. */
export async function recordFrom(tx: Tx, input: Input, custom: CustomValues | null): Promise<TicketView> {
  const asked = reportOf(tx.caller, input);
  const drafted = await ticketOf(tx, { input: asked, caller: await checked(tx, asked), custom });
  const written = await write(tx, await coverNewTicket(tx, drafted, asked.linkedTo));
  await claimAttachments(tx, input.attachmentIds ?? [], claimFor(written));
  if (asked.linkedTo) await linkNew(tx, written, asked.linkedTo);
  const kept = input.resolution ? await resolveRecorded(tx, written, input.resolution) : written;
  const view = await showTicket(tx, kept);
  takeNumber(tx, kept, (number) => {
    view.number = number;
  });
  return view;
}

/** Answers with who calls. */
async function checked(tx: Tx, input: Input): Promise<Caller> {
  const { customerId } = input;
  const [, caller] = await sideBySide(
    isCustomer(tx, customerId).then((isThere) => foundAt('customerId', isThere || null)),
    checkContact(tx, 'callerId', { customerId, id: input.callerId }),
    checkContact(tx, 'affectedId', { customerId, id: input.affectedId }),
    checkSite(tx, { customerId, id: input.siteId }),
    checkAsset(tx, { customerId, id: input.assetId }),
    checkCode(tx, 'channel', { list: 'channel', code: input.channel }),
  );
  const fault = timeFault(input, tx.now);
  if (fault) throw new Refusal(ticketRefusals[fault], {}, fault === 'reported_in_future' ? 'reportedAt' : 'occurredAt');
  return caller;
}
type Caller = Awaited<ReturnType<typeof checkContact>>;

interface Checked {
  input: Input;
  caller: Caller;
  custom: CustomValues | null;
}

async function ticketOf(tx: Tx, { input, caller, custom: before }: Checked): Promise<DraftedTicket> {
  const category = await checkCategory(tx, input.categoryId);
  const { impact, urgency } = weighed(input, category, await vipRaisesUrgency(tx, caller));
  const { teamId, assigneeId } = input;
  const usual = category && (await teamFor(tx, { categoryId: category.id, customerId: input.customerId }));
  const [priority, hands, custom] = await sideBySide(
    priorityFor(tx, impact, urgency),
    checkHands(tx, { teamId, assigneeId, usualTeamId: usual?.teamId }),
    checkedCustom(tx, 'ticket', { sent: input.custom, before }),
  );
  const recorderId = recorderOf(tx.caller);
  const decided = { id: tx.newId(), recorderId, impact, urgency, priority, hands, custom, at: tx.now };
  return { ticket: recorded(input, decided), isBilledSeparately: category?.isBilledSeparately ?? false };
}

/** Private until made public on purpose, like all that staff write (SD-11); what customers hand in is public as it is. */
function claimFor({ id, customerId }: Ticket) {
  return { subject: { kind: 'ticket', id }, partId: null, customerId, audience: 'internal' as const };
}

async function write(tx: Tx, { ticket, first }: CoveredTicket): Promise<Ticket> {
  const followed = await followClocks(tx, ticket, { history: [first], milestones: [] });
  await sideBySide(
    insertTicket(tx, followed),
    appendStatuses(tx, followed, { known: 0, rows: [first] }),
    announce(tx, ticketRecorded(followed)),
  );
  return followed;
}
