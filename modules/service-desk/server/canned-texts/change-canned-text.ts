import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { CannedTextView, changeCannedText as endpoint } from '../../canned-text.contract.ts';
import { cannedTextChanged } from './canned-text.events.ts';
import { besides, type CannedText } from './canned-text.rules.ts';
import { saveCannedText, saveCannedTextOrder } from './canned-text.store.ts';
import { cannedTextView } from './canned-text.view.ts';
import { refuseUnsoundText } from './refuse-unsound-text.ts';
import { textToChange } from './text-to-change.ts';

export async function changeCannedText(tx: Tx, input: InputOf<typeof endpoint>): Promise<CannedTextView> {
  const { text: before, texts } = await textToChange(tx, input.cannedText);
  refuseStale(tx, before.revision);
  const { cannedText: id, position = before.position, ...given } = input;
  const others = besides(texts, before).flatMap((one) => (one.id === id ? [] : one.id));
  const order = others.toSpliced(position, 0, id);
  const wanted: CannedText = { ...before, ...given, position: order.indexOf(id), revision: before.revision + 1 };
  refuseUnsoundText(texts, wanted);

  const changes = changesBetween(before, wanted, ['name', 'shortcut', 'body', 'position']);
  if (Object.keys(changes).length === 0) return cannedTextView(tx.caller, before);
  await saveCannedText(tx, wanted);
  if (changes.position) await saveCannedTextOrder(tx, order);
  await announce(tx, cannedTextChanged(wanted, changes));
  return cannedTextView(tx.caller, wanted);
}
