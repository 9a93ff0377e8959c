import { plantTickets } from '../../modules/service-desk/server/tickets/planted-ticket.factory.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';

export interface PlantedMachine {
  customerId: string;
  enteredOn: string;
  liveOn?: string | null;
  purchasedOn?: string | null;
  retiredOn?: string | null;
  status?: string;
  kind?: string;
  maker?: string | null;
  model?: string | null;
  siteId?: string | null;
  priceMinor?: number | null;
  turns?: readonly { on: string; before: string; after: string }[];
}

/** Noon in Shanghai. */
export const noon = (day: string) => `${day}T04:00:00.000Z`;

/** Machines as years of records leave them: rows and their changes of status, without a use case. */
export async function plantMachines(tx: Tx, machines: readonly PlantedMachine[]): Promise<string[]> {
  const rows = machines.map((machine) => ({ ...machine, id: tx.newId() }));
  for (const {
    id,
    enteredOn,
    retiredOn = null,
    turns = [],
    priceMinor = null,
    status = 'in_use',
    ...machine
  } of rows) {
    const asset = {
      tenantId: tx.tenantId,
      id,
      number: id.toUpperCase(),
      name: '设备',
      kind: 'desktop',
      ...machine,
      status,
      createdAt: noon(enteredOn),
      retiredAt: retiredOn && noon(retiredOn),
      ...(priceMinor !== null && { priceMinor, priceCurrency: 'CNY' }),
    };
    await tx.run(sqlBuilder.insertInto('asset').values(asset));
    for (const { on, before, after } of turns) {
      const change = {
        tenantId: tx.tenantId,
        id: tx.newId(),
        customerId: machine.customerId,
        assetId: id,
        at: noon(on),
        field: 'status',
        before: JSON.stringify(before),
        after: JSON.stringify(after),
        source: 'step',
        actorKind: 'system',
      };
      await tx.run(sqlBuilder.insertInto('assetChange').values(change));
    }
  }
  return rows.map(({ id }) => id);
}

/** Tickets of machines, each resolved so on a day. */
export function plantRepairs(
  tx: Tx,
  repairs: readonly { customerId: string; assetId: string; on: string; code?: string }[],
): Promise<string[]> {
  return plantTickets(
    tx,
    repairs.map(({ on, code = 'hardware_replaced', ...about }) => ({
      ...about,
      status: 'closed',
      resolvedAt: noon(on),
      recordedAt: noon(on),
      resolutionCode: code,
    })),
  );
}
