import type { Reaction } from '../../../../platform/module/register.ts';
import { endCoverOfAsset } from './end-cover-of-asset.ts';

export const deviceReactions: readonly Reaction[] = [
  {
    name: 'contracts.end-cover-of-asset',
    to: ['asset.retired'],
    run: (tx, { subject }) => endCoverOfAsset(tx, subject.id),
  },
];
