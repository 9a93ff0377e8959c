import type { Tx } from '../../../../platform/database/tx.ts';
import { contactById } from '../../../customers/index.ts';
import type { Survey } from '../surveys/survey.rules.ts';

/**
 * Whom a mail's link may be shown to. Undefined: its caller was erased, or the ticket went to another customer, whose
 * words they may not read; that is so from the moment of the move, before anybody took the survey out.
 */
export async function personAsked(tx: Tx, { contactId, customerId }: Survey) {
  const contact = contactId === null ? undefined : await contactById(tx, contactId);
  return contact?.customerId === customerId ? contact : undefined;
}
