import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { refuseForeignText, writerOf } from './canned-text.policy.ts';
import type { CannedText } from './canned-text.rules.ts';
import { cannedTextsForChange } from './canned-text.store.ts';

/** The text that the caller changes, and all that they see beside it; another's own is not found. */
export async function textToChange(tx: Tx, id: Id): Promise<{ text: CannedText; texts: readonly CannedText[] }> {
  const texts = await cannedTextsForChange(tx, writerOf(tx.caller));
  const text = found(texts.find((one) => one.id === id));
  refuseForeignText(tx.caller, text);
  return { text, texts };
}
