import { route, type Steps } from '../../../../platform/module/register.ts';
import * as contract from '../../asset-card.contract.ts';
import { listTimeline } from './list-timeline.ts';
import type { CardAbove } from './parts-shown.ts';
import { printCard } from './print-card.ts';
import { readCard } from './read-card.ts';

/** The words of all modules, which are at hand outside of a transaction. */
const withTexts = ({ texts }: Steps) => Promise.resolve({ texts });

export const cardRoutes = (above: CardAbove) => [
  route({ endpoint: contract.readAssetCard, access: 'asset.read', before: withTexts, run: readCard(above) }),
  route({ endpoint: contract.listAssetTimeline, access: 'asset.read', before: withTexts, run: listTimeline(above) }),
  route({ endpoint: contract.printAssetCard, access: 'asset.read', before: withTexts, run: printCard(above) }),
];
