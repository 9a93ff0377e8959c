import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { codeExists } from '../../../catalogue/index.ts';
import { contactById, roomById, siteById } from '../../../customers/index.ts';
import { assetRefusals } from './asset.refusals.ts';

type Maybe = Id | null | undefined;

/** Refuses a kind that is not in the list, or retired there. */
export async function checkKind(tx: Tx, kind: string | undefined): Promise<void> {
  if (kind !== undefined && !(await codeExists(tx, 'asset_kind', kind)))
    throw new Refusal(assetRefusals.unknown_kind, { kind }, 'kind');
}

interface Place {
  userId?: Maybe;
  custodianId?: Maybe;
  siteId?: Maybe;
}

/** Refuses who left, and what is closed or of another customer; of departments the table itself does. */
export async function checkPlace(tx: Tx, customerId: Id, { userId, custodianId, siteId }: Place): Promise<void> {
  if (userId) foundAt('userId', inUse(customerId, await contactById(tx, userId)));
  if (custodianId) foundAt('custodianId', inUse(customerId, await contactById(tx, custodianId)));
  if (siteId) foundAt('siteId', inUse(customerId, await siteById(tx, siteId)));
}

/** A room is within the site where the machine stands. */
export async function checkRoom(tx: Tx, { roomId, siteId }: { roomId: Maybe; siteId: Maybe }): Promise<void> {
  if (!roomId) return;
  const room = await roomById(tx, roomId);
  foundAt('roomId', room && room.siteId === siteId && room.retiredAt === null ? room : null);
}

function inUse<Row extends { customerId: Id; retiredAt: string | null }>(customerId: Id, row: Row | undefined) {
  return row && row.customerId === customerId && row.retiredAt === null ? row : null;
}
