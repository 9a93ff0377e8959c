import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import {
  arrivedMailForChange,
  arrivedMailsForChange,
  decideMail,
  dismissRecord,
  identifyMail,
  type ArrivedMail,
} from '../../../channels/index.ts';
import type { NoBusinessReason } from '../../../channels/channel-record.contract.ts';
import { answerStranger } from './answer-stranger.ts';
import { gatherMailFacts, samenessOf } from './gather-mail-facts.ts';
import { landAsAnswer, landAsTicket } from './land-mail.ts';
import { decideOn, type MailDecision, type MailFacts } from './mail-intake.rules.ts';
import { intakeOf, intakesAmong, saveIntake } from './mail-intake.store.ts';
import { nextTry } from './retry.rules.ts';

/**
 * Takes a mail in: decides what becomes of it, and does that. What goes wrong is undone, kept with its reason and tried
 * again later, so that it delays no other mail. One that is decided already is left as it is.
 */
export async function takeMail(tx: Tx, id: Id): Promise<void> {
  const [arrived, before] = await sideBySide(arrivedMailForChange(tx, id), intakeOf(tx, id));
  if (arrived?.state !== 'fetched') return;
  try {
    await tx.attempt(() => takeIn(tx, arrived, { isTriedAgain: before !== undefined }));
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    await noteFailure(tx, arrived, { failure, attempts: (before?.attempts ?? 0) + 1 });
  }
}

/**
 * Mails one after the other in one transaction, which whoever delivers them undoes as one when one fails, to take each
 * alone. Without a savepoint of its own none has its ticket's number before the end: taken for each, the counter would
 * be held, and the desk would wait with it, until the last mail is taken in.
 */
export async function takeMails(tx: Tx, ids: readonly Id[]): Promise<void> {
  const [only, ...more] = new Set(ids);
  if (only !== undefined && more.length === 0) return takeMail(tx, only);
  const [arrived, before] = await sideBySide(arrivedMailsForChange(tx, ids), intakesAmong(tx, ids));
  for (const id of new Set(ids)) {
    const mail = arrived.get(id);
    if (mail?.state === 'fetched') await takeIn(tx, mail, { isTriedAgain: before.has(id) });
  }
}

async function takeIn(tx: Tx, arrived: ArrivedMail, { isTriedAgain }: { isTriedAgain: boolean }): Promise<void> {
  const facts = await gatherMailFacts(tx, arrived);
  // it has waited, and whoever has it tried again knows how many came with it
  const decision = decideOn(isTriedAgain ? { ...facts, flood: null } : facts);
  if (decision.is === 'ticket') return landAsTicket(tx, arrived, decision);
  if (decision.is === 'answer') return landAsAnswer(tx, arrived, decision);
  if (decision.is === 'left_alone') return leaveAlone(tx, arrived, { why: decision.why, isDouble: facts.isDouble });
  await keepBack(tx, arrived, { facts, decision });
}

type LeftAlone = (MailDecision & { is: 'left_alone' })['why'];

/** What the channel log says of those that were; of the others, that a machine wrote them. */
const traces: Partial<Record<LeftAlone, NoBusinessReason>> = { double: 'repeated', blocked: 'spam' };

interface Left {
  why: LeftAlone;
  isDouble: boolean;
}

/** With a trace: its entry in the channel log says why, unless somebody has said before what it is. */
async function leaveAlone(tx: Tx, arrived: ArrivedMail, { why, isDouble }: Left): Promise<void> {
  const { id, channelRecordId: recordId, customerId, entry } = arrived;
  if (entry.state === 'open') await dismissRecord(tx, { recordId, reason: traces[why] ?? 'automatic' });
  await decideMail(tx, { id, state: 'ignored', why });
  // of what came before, the first has the name
  const sameness = isDouble ? null : samenessOf(arrived);
  await saveIntake(tx, { id, customerId, sameness, nextTryAt: null, settledAt: tx.now });
}

interface KeptBack {
  facts: MailFacts;
  decision: MailDecision & { is: 'review' | 'held' };
}

/** For somebody to decide. Where only its sender is not known, its customer is; what is settled in the log stays so. */
async function keepBack(tx: Tx, arrived: ArrivedMail, { facts, decision }: KeptBack): Promise<void> {
  const { id } = arrived;
  const customerId = arrived.customerId ?? (facts.settled ? null : facts.customerId);
  if (customerId !== null && arrived.customerId === null) await identifyMail(tx, { id, customerId, contactId: null });
  await decideMail(tx, { id, state: decision.is, why: decision.why });
  const isStranger = decision.why === 'unknown_sender';
  const answeredAt = isStranger && (await answerStranger(tx, arrived)) ? tx.now : null;
  await saveIntake(tx, { id, customerId, sameness: samenessOf(arrived), nextTryAt: null, answeredAt });
}

interface Failed {
  failure: string;
  attempts: number;
}

/** Tried again after a while, and given up after five tries: then it stands in the queue with its reason. */
async function noteFailure(tx: Tx, { id, customerId }: ArrivedMail, { failure, attempts }: Failed): Promise<void> {
  const pause = nextTry(attempts);
  if (pause === null) await decideMail(tx, { id, state: 'failed', why: 'fault', words: failure });
  const nextTryAt = pause === null ? null : addSeconds(tx.now, pause);
  await saveIntake(tx, { id, customerId, attempts, failure: failure.slice(0, 500), nextTryAt });
}
