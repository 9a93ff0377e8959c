import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { deliveredTexts } from './canned-text.delivered.ts';
import type { CannedText } from './canned-text.rules.ts';
import { cannedTextsFor, insertCannedTexts } from './canned-text.store.ts';

/** Gives a provider that never had a shared text the delivered ones, in its language; of one that has some it decides itself. */
export async function deliverCannedTexts(tx: Tx): Promise<void> {
  if ((await cannedTextsFor(tx, null)).length > 0) return;
  const locale: Locale = (await ownTenant(tx))?.locale ?? 'zh-CN';
  const texts = deliveredTexts.map(({ shortcut, [locale]: words }, position): CannedText => ({
    ...words,
    id: tx.newId(),
    shortcut,
    ownerId: null,
    position,
    retiredAt: null,
    revision: 1,
  }));
  await insertCannedTexts(tx, texts);
}
