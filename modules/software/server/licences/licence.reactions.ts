import type { Reaction } from '../../../../platform/module/register.ts';
import { endUsesOfAsset } from './end-uses-of-asset.ts';

export const licenceReactions: readonly Reaction[] = [
  {
    name: 'software.end-licences-of-asset',
    to: ['asset.retired'],
    run: (tx, { subject }) => endUsesOfAsset(tx, subject.id),
  },
];
