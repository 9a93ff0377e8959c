import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Impact, Urgency } from '../../../catalogue/priority.contract.ts';
import type { TicketKind } from '../../ticket-codes.contract.ts';
import type { TicketTemplateView } from '../../ticket-template.contract.ts';

export interface TicketTemplate {
  id: Id;
  name: string;
  kind: TicketKind | null;
  categoryId: Id | null;
  title: string | null;
  description: string | null;
  channel: string | null;
  impact: Impact | null;
  urgency: Urgency | null;
  teamId: Id | null;
  resolution: TicketTemplateView['resolution'];
  position: number;
  retiredAt: Instant | null;
  revision: number;
}

/** A template that a ticket begins with nothing from. */
export const blankTemplate = {
  kind: null,
  categoryId: null,
  title: null,
  description: null,
  channel: null,
  impact: null,
  urgency: null,
  teamId: null,
  resolution: null,
  retiredAt: null,
  revision: 1,
} satisfies Partial<TicketTemplate>;

/** The ids of all in their order, one moved to another place; beyond the last is last. */
export function orderWithMoved(ids: readonly Id[], moved: Id, position: number): Id[] {
  return ids.filter((id) => id !== moved).toSpliced(position, 0, moved);
}
