import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardRow, CardStretch } from '../../../../platform/module/card-part.ts';
import { labelStory } from './label-story.store.ts';

/** When labels were issued for the machine, seen on it, and put out of use. */
export async function tellLabels(tx: Tx, stretch: CardStretch): Promise<CardRow[]> {
  const moments = await labelStory(tx, stretch);
  return moments.map(({ id, at, what, code, by }) => ({
    id,
    at,
    by,
    title: { key: `assets:card.label.${what}` },
    lines: [code],
    deskPath: null,
  }));
}
