import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { needHandedOver } from './need.events.ts';
import { openNeedsOf, saveNeed } from './need.store.ts';

/** What somebody who leaves has still to see to goes to whoever comes after them, or to nobody in particular. */
export const needsOfStaff: StaffHolder = {
  textKey: 'needs:holder.owned',
  canReturn: true,
  count: async (tx, staffId) => (await openNeedsOf(tx, staffId)).length,
  handOver: async (tx: Tx, { from, to: ownerId }) => {
    for (const need of await openNeedsOf(tx, from)) {
      await saveNeed(tx, need.id, { ownerId });
      await announce(tx, needHandedOver({ ...need, ownerId }));
    }
  },
};
