import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardMachine, CardPart } from '../../../../platform/module/card-part.ts';
import { ownParts } from './own-parts.ts';

/** What the modules above know of machines. */
export interface CardAbove {
  parts(): readonly CardPart[];
}

interface Shown {
  machine: CardMachine;
  parts: CardPart[];
}

/** The parts of the card that are for the caller, our own first; to a customer's people, or for them, what is public. */
export function partsShown(
  { caller }: Tx,
  { parts }: CardAbove,
  { id, customerId, forCustomer = false }: { id: Id; customerId: Id; forCustomer?: boolean },
): Shown {
  const isPublicOnly = forCustomer || roleOf(caller) === 'portal';
  const shown = [...ownParts, ...parts()].filter(
    ({ isPublic, permissions }) =>
      (isPublic || !isPublicOnly) && (permissions?.some((code) => caller.permissions.has(code)) ?? true),
  );
  return { machine: { assetId: id, customerId, isPublicOnly }, parts: shown };
}
