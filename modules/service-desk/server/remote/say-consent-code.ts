import type { Id } from '../../../../kernel/id.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { consentCode } from './consent-code.ts';
import { codeSentence } from './consent-words.delivered.ts';
import { consentById } from './remote-consent.store.ts';

/** The digits that may be told to the engineer, for the mail that asks; null once it is answered. */
export async function sayConsentCode(tx: Tx, consentId: Id, locale: Locale): Promise<string | null> {
  const consent = await consentById(tx, consentId);
  return consent?.state === 'asked' ? codeSentence(consentCode(tx, consentId), locale) : null;
}
