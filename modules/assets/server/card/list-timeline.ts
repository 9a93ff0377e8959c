import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type { listAssetTimeline as endpoint } from '../../asset-card.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { partsShown, type CardAbove } from './parts-shown.ts';
import { readTimeline } from './read-timeline.ts';
import { tellWords } from './tell-words.ts';

const usualLimit = 30;

type Input = InputOf<typeof endpoint> & { texts: Texts };

/** All that happened to a machine, of every module, latest first. */
export function listTimeline(above: CardAbove) {
  return async (tx: Tx, { asset, kind, texts, cursor, limit }: Input): Promise<AnswerOf<typeof endpoint>> => {
    const { machine, parts } = partsShown(tx, above, found(await assetById(tx, asset, scopeOf(tx.caller))));
    const meant = parts.filter((part) => kind?.includes(part.kind) ?? true);
    const page = await readTimeline(tx, { ...machine, parts: meant, cursor, limit: limit ?? usualLimit });
    const isPortal = roleOf(tx.caller) === 'portal';
    return {
      ...page,
      items: page.items.map(({ title, lines, deskPath, portalPath = null, ...row }) => ({
        ...row,
        title: tellWords(texts, title),
        lines: lines.map((line) => tellWords(texts, line)),
        path: isPortal ? portalPath : deskPath,
      })),
    };
  };
}
