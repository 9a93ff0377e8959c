import type { Reaction } from '../../../../platform/module/register.ts';
import { endRelationsOf } from './end-relations-of.ts';

export const relationReactions: readonly Reaction[] = [
  {
    name: 'relations.end-with-what-retires',
    to: ['asset.retired', 'contact.retired', 'contact.left', 'site.retired'],
    run: (tx, { subject }) => endRelationsOf(tx, subject.id),
  },
];
