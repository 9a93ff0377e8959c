import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { isCalled } from '../../../../platform/search/is-called.ts';
import type { listCannedTexts as endpoint } from '../../canned-text.contract.ts';
import { abilitiesOnTexts, writerOf } from './canned-text.policy.ts';
import { cannedTextsFor } from './canned-text.store.ts';
import { cannedTextView } from './canned-text.view.ts';

export async function listCannedTexts(
  tx: Tx,
  { q, state = 'in_use' }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const isMeant = (name: string, shortcut: string | null) =>
    q === undefined || shortcut?.startsWith(q.toLowerCase()) || isCalled(name, q);
  const shown = (await cannedTextsFor(tx, writerOf(tx.caller))).filter(
    ({ name, shortcut, retiredAt }) => (state === 'all' || retiredAt === null) && isMeant(name, shortcut),
  );
  return { items: shown.map((text) => cannedTextView(tx.caller, text)), abilities: abilitiesOnTexts(tx.caller) };
}
