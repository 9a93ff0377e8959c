import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardFact, CardMachine, CardPart } from '../../../../platform/module/card-part.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type { CardView } from '../../asset-card.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { partsShown, type CardAbove } from './parts-shown.ts';
import { tellWords } from './tell-words.ts';

/** What is so today, and of what the timeline tells. */
export function readCard(above: CardAbove) {
  return async (tx: Tx, { asset, texts }: { asset: string; texts: Texts }): Promise<CardView> => {
    const { machine, parts } = partsShown(tx, above, found(await assetById(tx, asset, scopeOf(tx.caller))));
    const facts = await factsOf(tx, parts, machine);
    return {
      facts: facts.map(({ label, value, tone = null }) => ({
        label: tellWords(texts, label),
        value: tellWords(texts, value),
        tone,
      })),
      kinds: parts
        .filter(({ rows }) => rows !== undefined)
        .map(({ kind, textKey }) => ({ kind, name: tellWords(texts, { key: textKey }) })),
    };
  };
}

/** Of all parts, in their order. */
export async function factsOf(tx: Tx, parts: readonly CardPart[], machine: CardMachine): Promise<CardFact[]> {
  const facts = await Promise.all(parts.map(async ({ facts: ask }) => (await ask?.(tx, machine)) ?? []));
  return facts.flat();
}
