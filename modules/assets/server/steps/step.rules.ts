import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { assetEnds, assetStatuses, type AssetStatus } from '../../asset.contract.ts';
import {
  disposalMethods,
  scrapReasons,
  stepDetails,
  wipeMethods,
  type StepDetail,
  type StepDetails,
  type StepKind,
  type stepMethods,
} from '../../asset-step.contract.ts';

interface StepRule {
  from: readonly AssetStatus[];
  /** Null: it stays as it is. Undone: what it was before the last step of that kind. */
  to: AssetStatus | null | { undoes: StepKind };
  asks: readonly StepDetail[];
  requires?: readonly StepDetail[];
  methods?: readonly (typeof stepMethods)[number][];
  /** What stands on the record of it is taken away, unless the step says otherwise. */
  clears?: readonly StepDetail[];
}

/** Those of its details that become fields of the record. */
const places = ['userId', 'departmentId', 'siteId', 'roomId', 'seat'] as const;
const handed = ['contactId', 'condition', 'accessories', 'note'] as const;
const toSomebody = [...places, ...handed] as const;
const here = ['in_stock', 'in_use', 'on_loan', 'in_repair'] as const;

/** Which step a machine may take in which status, where it is then, and what the step asks for (AST-03). */
export const stepRules: Readonly<Record<StepKind, StepRule>> = {
  test: { from: ['planned', 'in_stock'], to: null, asks: ['condition', 'note'] },
  order: { from: ['planned'], to: 'on_order', asks: ['supplierId', 'note'] },
  receive: {
    from: ['planned', 'on_order'],
    to: 'in_stock',
    asks: ['siteId', 'roomId', 'condition', 'accessories', 'note'],
  },
  issue: { from: ['in_stock'], to: 'in_use', asks: toSomebody },
  transfer: { from: ['in_use', 'on_loan', 'in_stock'], to: null, asks: toSomebody },
  return: {
    from: ['in_use', 'on_loan'],
    to: 'in_stock',
    asks: ['siteId', 'roomId', ...handed],
    clears: ['userId', 'departmentId', 'roomId', 'seat'],
  },
  send_to_repair: { from: ['in_use', 'in_stock', 'on_loan'], to: 'in_repair', asks: ['supplierId', ...handed] },
  back_from_repair: { from: ['in_repair'], to: { undoes: 'send_to_repair' }, asks: handed },
  lend: { from: ['in_stock'], to: 'on_loan', asks: ['day', ...toSomebody] },
  lose: { from: ['planned', 'on_order', ...here], to: 'lost', asks: ['note'] },
  find: { from: ['lost'], to: { undoes: 'lose' }, asks: ['condition', 'note'] },
  retire: { from: assetStatuses, to: 'retired', asks: ['condition', 'note'] },
  scrap: { from: [...assetStatuses, 'retired'], to: 'scrapped', asks: ['method', 'note'], methods: scrapReasons },
  wipe: {
    from: [...here, ...assetEnds],
    to: null,
    asks: ['method', 'party', 'day', 'note'],
    requires: ['method', 'party'],
    methods: wipeMethods,
  },
  dispose: {
    from: ['scrapped'],
    to: null,
    asks: ['method', 'supplierId', 'party', 'day', 'note'],
    requires: ['method'],
    methods: disposalMethods,
  },
  reinstate: { from: assetEnds, to: 'in_stock', asks: ['condition', 'note'] },
};

/** A machine as far as its steps look at it. */
export interface Placed {
  status: AssetStatus;
  userId: Id | null;
  departmentId: Id | null;
  siteId: Id | null;
  roomId: Id | null;
  seat: string | null;
  supplierId: Id | null;
}

export interface StepFault {
  fault: 'unasked' | 'missing' | 'wrong_method' | 'day_past' | 'day_to_come' | 'receiver_missing';
  field: StepDetail;
}

/** What is wrong with what was said of a step; null: nothing. `today` is the provider's. */
export function faultOf(kind: StepKind, given: StepDetails, today: Day): StepFault | null {
  const { asks, requires = [], methods = [] } = stepRules[kind];
  const unasked = stepDetails.find((field) => given[field] && !asks.includes(field));
  if (unasked) return { fault: 'unasked', field: unasked };
  const missing = requires.find((field) => !given[field]);
  if (missing) return { fault: 'missing', field: missing };
  if (given.method && !methods.some((method) => method === given.method)) {
    return { fault: 'wrong_method', field: 'method' };
  }
  if (kind === 'dispose' && !given.party && !given.supplierId) return { fault: 'receiver_missing', field: 'party' };
  return dayFault(kind, given.day ?? null, today);
}

/** What is lent comes back one day; what was done was done already. */
function dayFault(kind: StepKind, day: Day | null, today: Day): StepFault | null {
  if (day === null) return null;
  if (kind === 'lend') return day < today ? { fault: 'day_past', field: 'day' } : null;
  return day > today ? { fault: 'day_to_come', field: 'day' } : null;
}

/** The fields of the record after the step; `undone`: the status before the step that this one takes back, if it is known. */
export function afterStep(
  machine: Placed,
  { kind, given, undone }: { kind: StepKind; given: StepDetails; undone: AssetStatus | null },
): Placed {
  const { asks, clears = [] } = stepRules[kind];
  const field = (name: (typeof places)[number]): string | null => {
    const said = asks.includes(name) ? given[name] : undefined;
    if (said !== undefined) return said;
    return clears.includes(name) ? null : machine[name];
  };
  const siteId = field('siteId');
  const hasMoved = siteId !== machine.siteId && given.roomId === undefined;
  return {
    status: statusAfter(kind, machine, undone),
    userId: field('userId'),
    departmentId: field('departmentId'),
    siteId,
    // moved to another site, it has left its room
    roomId: hasMoved ? null : field('roomId'),
    seat: field('seat'),
    supplierId: kind === 'order' ? (given.supplierId ?? machine.supplierId) : machine.supplierId,
  };
}

function statusAfter(kind: StepKind, machine: Placed, undone: AssetStatus | null): AssetStatus {
  const { to } = stepRules[kind];
  if (to === null) return machine.status;
  return typeof to === 'string' ? to : (undone ?? statusOf(machine));
}

/** Where it is known whose it is, it is in use. */
function statusOf({ userId, departmentId }: Placed): AssetStatus {
  return userId !== null || departmentId !== null ? 'in_use' : 'in_stock';
}

/** Handed to nobody and nowhere, it would be lost. */
export function isForNobody(kind: StepKind, { userId, departmentId, siteId }: Placed): boolean {
  return (kind === 'issue' || kind === 'lend') && userId === null && departmentId === null && siteId === null;
}

/** Who of the customer's people receives it, or hands it back, where nobody else was named: its user, then or before. */
export function usualContact(kind: StepKind, { before, after }: { before: Placed; after: Placed }): Id | null {
  if (kind === 'issue' || kind === 'lend' || kind === 'transfer') return after.userId;
  return kind === 'return' || kind === 'send_to_repair' || kind === 'back_from_repair' ? before.userId : null;
}
