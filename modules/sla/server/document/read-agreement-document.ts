import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type { AgreementDocument, readAgreementDocument as endpoint } from '../../agreement-document.contract.ts';
import { documentedAgreement } from './agreement-document.store.ts';
import { documentOf } from './document-facts.ts';

export async function readAgreementDocument(
  tx: Tx,
  input: InputOf<typeof endpoint> & { texts: Texts },
): Promise<AgreementDocument> {
  return documentOf(tx, found(await documentedAgreement(tx, input.agreement)), input);
}
