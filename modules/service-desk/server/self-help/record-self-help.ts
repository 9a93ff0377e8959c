import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import { guestSubject } from '../../../identity/index.ts';
import type { recordSelfHelp as endpoint } from '../../self-help.contract.ts';
import { settingsAlong, type Guidance } from '../../guidance.contract.ts';
import { walkedTree } from '../guidance/guide-ticket.ts';
import { questionTreeRefusals } from '../question-trees/question-tree.refusals.ts';
import { ticketRefusals } from '../tickets/ticket.refusals.ts';
import { selfHelpHelped } from './self-help.events.ts';
import type { SelfHelpVisit } from './self-help.rules.ts';
import { insertVisit } from './self-help.store.ts';

/** By the customer's own people; on the phone the desk records a ticket that was solved at once. */
export async function recordSelfHelp(tx: Tx, { guidance }: InputOf<typeof endpoint>): Promise<{ id: Id }> {
  const { kind, subjectId } = tx.caller;
  if (kind !== 'contact' || subjectId === null) throw new Refusal(ticketRefusals.not_yours);
  const { customerId } = found(await contactById(tx, subjectId));
  return keep(tx, guidance, { customerId, contactId: subjectId, via: 'portal' });
}

/** By whoever stands before a machine. */
export function recordLabelSelfHelp(tx: Tx, { guidance }: InputOf<typeof endpoint>): Promise<{ id: Id }> {
  const { customerId } = guestSubject(tx, 'asset');
  return keep(tx, guidance, { customerId, contactId: null, via: 'label' });
}

type Whom = Pick<SelfHelpVisit, 'customerId' | 'contactId' | 'via'>;

async function keep(tx: Tx, guidance: Guidance, whom: Whom): Promise<{ id: Id }> {
  const { tree, walk } = await walkedTree(tx, guidance);
  if (walk.tip === null) throw new Refusal(questionTreeRefusals.no_tip, {}, 'guidance');
  const categoryId = settingsAlong(walk).categoryId ?? tree.categoryId;
  const visit: SelfHelpVisit = { id: tx.newId(), ...whom, categoryId, ...guidance, helpedAt: tx.now };
  await insertVisit(tx, visit);
  await announce(tx, selfHelpHelped(visit));
  return { id: visit.id };
}
