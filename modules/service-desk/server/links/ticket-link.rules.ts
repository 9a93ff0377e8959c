import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { TicketLinkKind } from '../../ticket-link.contract.ts';

/** One ticket says something of an earlier one of the same customer. */
export interface TicketLink {
  id: Id;
  customerId: Id;
  ticketId: Id;
  kind: TicketLinkKind;
  otherId: Id;
  linkedAt: Instant;
  linkedById: Id | null;
  retiredAt: Instant | null;
}

/** So many reports of one failure are solved in one act. */
export const mostChildren = 200;

interface Wanted {
  ticketId: Id;
  otherId: Id;
  kind: TicketLinkKind;
}

type Standing = Pick<TicketLink, 'ticketId' | 'kind' | 'otherId'>;

/** Why the link cannot be; null: it can. `standing`: the links of either ticket. */
export function linkFault({ ticketId, otherId, kind }: Wanted, standing: readonly Standing[]) {
  if (ticketId === otherId) return 'same_ticket' as const;
  const between = standing.filter((link) => isBetween(link, ticketId, otherId));
  if (between.some((link) => link.kind === kind)) return 'already_linked' as const;
  const own = standing.filter((link) => link.ticketId === ticketId && link.kind === kind);
  if (kind === 'duplicate_of' && own.length > 0) return 'already_linked' as const;
  // it is cancelled by it, and nobody would solve them
  if (kind === 'duplicate_of' && hasChildren(ticketId, standing)) return 'double_has_children' as const;
  return kind === 'child_of' ? childFault({ ticketId, otherId, kind }, standing) : null;
}

/** Parents have children, and no parent: one failure has one ticket that is worked on. */
function childFault({ ticketId, otherId }: Wanted, standing: readonly Standing[]) {
  const children = standing.filter(({ kind }) => kind === 'child_of');
  if (children.some((link) => link.ticketId === ticketId)) return 'has_parent' as const;
  if (hasChildren(ticketId, standing)) return 'has_children' as const;
  if (children.some((link) => link.ticketId === otherId)) return 'parent_is_child' as const;
  const siblings = children.filter((link) => link.otherId === otherId);
  return siblings.length >= mostChildren ? ('too_many_children' as const) : null;
}

function hasChildren(ticketId: Id, standing: readonly Standing[]): boolean {
  return standing.some(({ kind, otherId }) => kind === 'child_of' && otherId === ticketId);
}

function isBetween(link: Standing, one: Id, other: Id): boolean {
  return (link.ticketId === one && link.otherId === other) || (link.ticketId === other && link.otherId === one);
}

/** What came of an act stays; what somebody said may be unsaid. */
const lasting: ReadonlySet<TicketLinkKind> = new Set(['duplicate_of', 'split_from', 'cloned_from']);

export function canBeRetired(kind: TicketLinkKind): boolean {
  return !lasting.has(kind);
}
