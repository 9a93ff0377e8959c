import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import { ticketSeen } from '../../../service-desk/index.ts';
import type { NeedView, recordNeed as endpoint } from '../../need.contract.ts';
import { checkSaid } from './check-said.ts';
import { needRecorded } from './need.events.ts';
import { needRefusals } from './need.refusals.ts';
import type { HeardNeed } from './need.rules.ts';
import { insertNeed } from './need.store.ts';
import { readNeed } from './read-need.ts';

type Input = InputOf<typeof endpoint>;

export async function recordNeed(tx: Tx, input: Input): Promise<NeedView> {
  foundAt('customerId', await customerById(tx, input.customerId));
  await checkSaid(tx, input);
  if (input.ticketId !== undefined) {
    const { customerId } = await ticketSeen(tx, input.ticketId);
    if (customerId !== input.customerId) throw new Refusal(needRefusals.other_customer, {}, 'ticketId');
  }

  const need = heard(tx, input);
  if (!(await insertNeed(tx, need))) throw new Refusal(needRefusals.registered_already, {}, 'ticketId');
  await announce(tx, needRecorded(need));
  return readNeed(tx, { need: need.id });
}

function heard(tx: Tx, input: Input): HeardNeed {
  const { customerId, contactId = null, source, ticketId = null, title, words = null } = input;
  const { valueLevel = null, valueWords = null, ownerId = null, dueOn = null, heardAt = tx.now } = input;
  const said = { customerId, contactId, source, ticketId, title, words, valueLevel, valueWords, ownerId, dueOn };
  return { ...said, id: tx.newId(), heardAt, recordedAt: tx.now, recordedById: recorderOf(tx) };
}

function recorderOf({ caller }: Tx) {
  return caller.kind === 'staff' ? caller.subjectId : null;
}
