import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../canned-text.contract.ts';
import { cannedTextReinstated, cannedTextRetired } from './canned-text.events.ts';
import { saveCannedText } from './canned-text.store.ts';
import { cannedTextView } from './canned-text.view.ts';
import { refuseUnsoundText } from './refuse-unsound-text.ts';
import { textToChange } from './text-to-change.ts';

/** Harmless when it is out of use already. */
export async function retireCannedText(
  tx: Tx,
  input: InputOf<typeof contract.retireCannedText>,
): Promise<contract.CannedTextView> {
  const { text } = await textToChange(tx, input.cannedText);
  if (text.retiredAt !== null) return cannedTextView(tx.caller, text);
  const retired = { ...text, retiredAt: tx.now, revision: text.revision + 1 };
  await saveCannedText(tx, retired);
  await announce(tx, cannedTextRetired(retired));
  return cannedTextView(tx.caller, retired);
}

/** Refuses a shortcut that means another one by now. Harmless when it is in use already. */
export async function reinstateCannedText(
  tx: Tx,
  input: InputOf<typeof contract.reinstateCannedText>,
): Promise<contract.CannedTextView> {
  const { text, texts } = await textToChange(tx, input.cannedText);
  if (text.retiredAt === null) return cannedTextView(tx.caller, text);
  const back = { ...text, retiredAt: null, revision: text.revision + 1 };
  refuseUnsoundText(texts, back);
  await saveCannedText(tx, back);
  await announce(tx, cannedTextReinstated(back));
  return cannedTextView(tx.caller, back);
}
