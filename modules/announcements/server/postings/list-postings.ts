import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import type { listPostings as endpoint } from '../../posting.contract.ts';
import { pageOfPostings, type PostingFilter } from './posting.store.ts';

export async function listPostings(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const whose = await whoseOf(tx, input.customerId);
  return pageOfPostings(tx, { ...whose, isWithOver: input.over === 'with' }, input);
}

/** The customer's people see what is for them, whatever they ask for; a group's manager that of their own company. */
async function whoseOf(tx: Tx, asked: string | undefined): Promise<Pick<PostingFilter, 'customerId' | 'reader'>> {
  const { kind, subjectId } = tx.caller;
  if (kind === 'staff') return { customerId: foundAt('customerId', asked), reader: null };
  const contact = found(subjectId === null ? undefined : await contactById(tx, subjectId));
  return { customerId: contact.customerId, reader: { contactId: contact.id, siteId: contact.siteId } };
}
