import type { HeardEvent, Reaction } from '../../../../platform/module/register.ts';
import { endCoverOfAsset } from './end-cover-of-asset.ts';
import { followDevice } from './follow-device.ts';

export const deviceReactions: readonly Reaction[] = [
  {
    name: 'contracts.end-cover-of-asset',
    to: ['asset.retired'],
    run: (tx, { subject }) => endCoverOfAsset(tx, subject.id, 'retired'),
  },
  {
    name: 'contracts.follow-device',
    to: ['asset.recorded', 'asset.changed', 'asset.reinstated'],
    async run(tx, event) {
      if (event.kind === 'asset.changed' && !movesIt(event)) return;
      await followDevice(tx, event.subject.id, event.kind === 'asset.changed' ? 'moved' : 'entered');
    },
  },
];

/** Whether it stands somewhere else, is another kind of thing, or has come into use. */
function movesIt({ payload }: HeardEvent): boolean {
  const changes = payload['changes'];
  return (
    typeof changes === 'object' && changes !== null && ['siteId', 'kind', 'status'].some((field) => field in changes)
  );
}
