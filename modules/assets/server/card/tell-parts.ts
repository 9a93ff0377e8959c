import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardRow, CardStretch } from '../../../../platform/module/card-part.ts';
import { sizeText } from '../../component-size.contract.ts';
import { partStory } from './part-story.store.ts';

/** An agent's first report brings all of a machine's parts at once. */
const mostLines = 12;

/** Parts that came into the machine or out of it. */
export async function tellParts(tx: Tx, stretch: CardStretch): Promise<CardRow[]> {
  const refitted = await partStory(tx, stretch);
  return refitted.map(({ id, at, parts }) => {
    const lines = parts.map(({ isFitted, kind, slot, maker, name, size }) => ({
      key: isFitted ? 'assets:card.partIn' : 'assets:card.partOut',
      params: {
        kind: `$t:assets:component.kinds.${kind}`,
        part: [slot, maker, name, sizeText({ kind, size })].filter(Boolean).join(' '),
      },
    }));
    const more = { key: 'assets:card.moreParts', params: { count: lines.length - mostLines } };
    return {
      id,
      at,
      by: null,
      title: { key: 'assets:card.refitted' },
      lines: lines.length > mostLines ? [...lines.slice(0, mostLines), more] : lines,
      deskPath: null,
    };
  });
}
