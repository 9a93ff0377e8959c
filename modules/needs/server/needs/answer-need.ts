import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { replyOnTicket } from '../../../service-desk/index.ts';
import type { answerNeed as endpoint, NeedView } from '../../need.contract.ts';
import { needToAct } from './need-to-act.ts';
import { needAnswered } from './need.events.ts';
import { needRefusals } from './need.refusals.ts';
import { saveNeed } from './need.store.ts';
import { readNeed } from './read-need.ts';

/** The person is told what was decided: on their ticket for them to read, or as whoever told them notes it. */
export async function answerNeed(tx: Tx, input: InputOf<typeof endpoint>): Promise<NeedView> {
  const need = await needToAct(tx, input.need, 'answer');
  const { way, answer } = input;
  if (way === 'ticket') {
    if (need.ticketId === null) throw new Refusal(needRefusals.without_ticket, {}, 'way');
    await replyOnTicket(tx, need.ticketId, answer);
  }

  const told = { answer, answeredBy: way, answeredAt: tx.now, answeredById: tx.caller.subjectId };
  await saveNeed(tx, need.id, told);
  await announce(tx, needAnswered({ ...need, ...told }));
  return readNeed(tx, input);
}
