import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CannedTextView, recordCannedText as endpoint } from '../../canned-text.contract.ts';
import { cannedTextRecorded } from './canned-text.events.ts';
import { refuseForeignText, writerOf } from './canned-text.policy.ts';
import { besides, type CannedText } from './canned-text.rules.ts';
import { cannedTextsForChange, insertCannedTexts } from './canned-text.store.ts';
import { cannedTextView } from './canned-text.view.ts';
import { refuseUnsoundText } from './refuse-unsound-text.ts';

export async function recordCannedText(tx: Tx, input: InputOf<typeof endpoint>): Promise<CannedTextView> {
  const writer = writerOf(tx.caller);
  const { isShared, shortcut = null, ...words } = input;
  const ownerId = isShared ? null : writer;
  refuseForeignText(tx.caller, { ownerId });
  const texts = await cannedTextsForChange(tx, writer);
  const position = besides(texts, { ownerId }).length;
  const text: CannedText = { ...words, id: tx.newId(), shortcut, ownerId, position, retiredAt: null, revision: 1 };
  refuseUnsoundText(texts, text);
  await insertCannedTexts(tx, [text]);
  await announce(tx, cannedTextRecorded(text));
  return cannedTextView(tx.caller, text);
}
