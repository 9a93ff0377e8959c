import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contactById } from '../../../customers/index.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { processRefusals } from './process-variant.refusals.ts';
import { maySign } from './process-variant.rules.ts';
import { processOfTicket } from './governed-ticket.store.ts';

/** Where it is agreed who signs, nobody else does: said with the names of those who may. */
export async function refuseOtherSigner(tx: Tx, ticket: Ticket, signerId: Id): Promise<void> {
  const process = await processOfTicket(tx, ticket.id);
  if (!process || maySign(process.terms, signerId, ticket)) return;
  const { signing, signerIds } = process.terms;
  const ids = signing === 'named' ? signerIds : [ticket.callerId ?? ticket.affectedId ?? ''];
  const contacts = await Promise.all(ids.filter((id) => id !== '').map((id) => contactById(tx, id)));
  const names = contacts.flatMap((contact) => contact?.name ?? []);
  throw new Refusal(processRefusals.other_signer, { names, variant: process.name }, 'signerId');
}
