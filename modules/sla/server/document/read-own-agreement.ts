import type { Id } from '../../../../kernel/id.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type { AgreementDocument, readOwnAgreement as endpoint } from '../../agreement-document.contract.ts';
import { agreedWith } from './agreed-with.ts';
import { documentedAgreement, type DocumentedAgreement } from './agreement-document.store.ts';
import { documentOf } from './document-facts.ts';

export async function readOwnAgreement(
  tx: Tx,
  input: InputOf<typeof endpoint> & { texts: Texts },
): Promise<AgreementDocument> {
  return documentOf(tx, await ownAgreement(tx, input.agreement), input);
}

/** With the caller's company, and in use; what is agreed with teams and suppliers is nobody's of theirs. */
async function ownAgreement(tx: Tx, id: Id): Promise<DocumentedAgreement> {
  const agreement = found(await documentedAgreement(tx, id));
  const { level, retiredAt } = agreement;
  const isTheirs = await agreedWith(tx);
  return found(isTheirs(agreement) && level === 'sla' && retiredAt === null ? agreement : undefined);
}
