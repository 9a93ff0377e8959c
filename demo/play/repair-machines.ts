import type { Instant } from '../../kernel/instant.ts';
import { recordAssetComponent } from '../../modules/assets/asset-component.contract.ts';
import { listHardwareRepairs } from '../../modules/reliability/hardware-repair.contract.ts';
import { recordTimeEntry } from '../../modules/service-desk/time-entry.contract.ts';
import type { Chance } from '../random.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

interface Telling {
  engineer: Hired;
  from: Instant;
  now: Instant;
  chance: Chance;
}

/** Of each customer so many desktops are known by their parts. */
const knownByParts = 4;

/** How long repairs took, and parts that were put into desktops and changed since (AST-05, AST-06). */
export async function repairMachines(
  player: Player,
  customers: readonly MovedIn[],
  { engineer, from, now, chance }: Telling,
): Promise<void> {
  await sayHowLong(player, { engineer, now, chance });
  const desktops = customers.flatMap(({ machines }) =>
    machines.filter(({ kind }) => kind === 'desktop').slice(0, knownByParts),
  );
  for (const { id: asset } of desktops) {
    const fit = (at: Instant, body: typeof memory | typeof disk) =>
      player.do(recordAssetComponent, { caller: engineer.caller, at }, { params: { asset }, body });
    await fit(from, memory);
    await fit(from, disk);
    if (chance.percent(50)) await fit(now, { ...memory, name: 'DDR4 2666 16G', size: 16_384 });
    else if (chance.percent(40)) await fit(now, { ...disk, name: 'MX500', maker: '英睿达', size: 500_000 });
  }
}

const memory = { kind: 'memory' as const, slot: 'DIMM 1', name: 'DDR4 2666 8G', maker: '三星', size: 8192 };
const disk = { kind: 'disk' as const, slot: 'SATA 1', name: 'ST1000', maker: '希捷', size: 1_000_000 };

/** What hands were busy with, of the latest repairs: half an hour to half a day each. */
async function sayHowLong(player: Player, { engineer, now, chance }: Omit<Telling, 'from'>): Promise<void> {
  const moment = { caller: engineer.caller, at: now };
  const { items } = await player.do(listHardwareRepairs, moment, { query: { limit: 150 } });
  for (const { id: ticket, resolvedAt: endedAt } of items) {
    const minutes = chance.between(3, 24) * 10;
    const body = { kind: 'on_site' as const, endedAt, minutes, isBillable: false };
    await player.do(recordTimeEntry, moment, { params: { ticket }, body });
  }
}
