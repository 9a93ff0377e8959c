import type { CardPart } from '../../../../platform/module/card-part.ts';
import { reportStory } from './report-story.store.ts';

/** What agents reported, in the card of the machine that it was applied to. */
export const reportsInCards: CardPart = {
  kind: 'inventory_report',
  textKey: 'inventory:card.kind',
  permissions: ['inventory_report.read'],
  isPublic: false,
  async rows(tx, stretch) {
    const reports = await reportStory(tx, stretch);
    return reports.map(({ id, at, state, agentId }) => ({
      id,
      at,
      by: null,
      title: { key: state === 'undone' ? 'inventory:card.undone' : 'inventory:card.applied' },
      lines: agentId === null ? [] : [{ key: 'inventory:card.by', params: { agent: agentId } }],
      deskPath: `/inventory-reports/${id}`,
    }));
  },
};
