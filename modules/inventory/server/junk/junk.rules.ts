import * as z from 'zod/mini';
import { macShape } from '../../../assets/asset-record.contract.ts';
import type { JunkKind } from '../../inventory-junk.contract.ts';
import type { Inventory } from '../documents/inventory.rules.ts';

/** Of boards that were never given any. */
export const junkUuids: ReadonlySet<string> = new Set([
  '03000200-0400-0500-0006-000700080009',
  '12345678-1234-5678-90AB-CDDEEFAABBCC',
  'FEFEFEFE-FEFE-FEFE-FEFE-FEFEFEFEFEFE',
]);

/** A board's UUID in capitals; null: it is none, or says nothing. */
export function uuidOf(text: string | null): string | null {
  const uuid = text?.trim().toUpperCase() ?? '';
  if (!/^[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}$/.test(uuid)) return null;
  return junkUuids.has(uuid) || /^(.)\1*$/.test(uuid.replaceAll('-', '')) ? null : uuid;
}

/** As reports are read: serial numbers in capitals, addresses as `AA:BB:CC:DD:EE:FF`; null: it is none of its kind. */
export function writtenSign(kind: JunkKind, text: string): string | null {
  if (kind === 'serial') return text.toUpperCase();
  if (kind === 'uuid') return uuidOf(text);
  const mac = z.safeParse(macShape, text);
  return mac.success ? mac.data : null;
}

export type JunkSigns = Readonly<Record<JunkKind, ReadonlySet<string>>>;

/** Without what the provider says is no sign: it is not matched by it, and not written to the record. */
export function withoutJunk(inventory: Inventory, junk: JunkSigns): Inventory {
  const { serialNumber, uuid, macAddresses } = inventory;
  return {
    ...inventory,
    serialNumber: serialNumber !== null && junk.serial.has(serialNumber) ? null : serialNumber,
    uuid: uuid !== null && junk.uuid.has(uuid) ? null : uuid,
    macAddresses: macAddresses.filter((mac) => !junk.mac.has(mac)),
  };
}
