import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { machineModels, type MachineModel } from '../cast/machine.ts';
import type { Chance } from '../random.ts';
import { machineRecordOf } from './machine-record.ts';
import type { MovedIn } from './moved-in.ts';
import type { Moment, Player } from './player.ts';

const kindNames = {
  desktop: '台式机',
  laptop: '笔记本',
  printer: '打印机',
  server: '服务器',
  network: '网络设备',
  monitor: '显示器',
  phone: '座机',
  projector: '投影仪',
};
/** Of one person, rather than of a room. */
const personal = new Set(['desktop', 'laptop', 'monitor', 'phone']);

/** The customer's machines, each with its label, its place, and mostly somebody who uses it. */
export async function placeMachines(
  player: Player,
  customer: Omit<MovedIn, 'machines'>,
  { moment, chance, network }: { moment: Moment; chance: Chance; network: number },
): Promise<MovedIn['machines']> {
  const machines: MovedIn['machines'] = [];
  for (let place = 1; place <= customer.is.machines; place++) {
    const model = chance.weighted(machineModels, ({ share }) => share);
    const user = personal.has(model.kind) && chance.percent(92) ? chance.pick(customer.contacts) : null;
    const siteId = user?.siteId ?? chance.pick(customer.sites).id;
    const { id, number } = await player.do(recordAsset, moment, {
      body: {
        customerId: customer.id,
        siteId,
        userId: user?.id ?? null,
        kind: model.kind,
        name: user ? `${user.name}的${kindNames[model.kind]}` : `${kindNames[model.kind]} ${place}`,
        status: chance.percent(3) ? 'in_repair' : 'in_use',
        maker: model.maker,
        model: model.model,
        serialNumber: serialOf(model, chance),
        ipAddress: addressOf(model, { network, place }),
        ...machineRecordOf(model, { network, place }),
      },
    });
    machines.push({ id, number, kind: model.kind, userId: user?.id ?? null, siteId });
  }
  return machines;
}

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'.split('');

function serialOf({ serial }: MachineModel, chance: Chance): string {
  const three = Array.from({ length: 3 }, () => chance.pick(letters)).join('');
  return `${serial}${chance.between(1000, 9999)}${three}${chance.between(10, 99)}`;
}

/** A network of its own for each customer; screens have no address. */
function addressOf({ kind }: MachineModel, { network, place }: { network: number; place: number }): string | null {
  return kind === 'monitor' || kind === 'projector'
    ? null
    : `10.${network}.${1 + Math.floor(place / 200)}.${10 + (place % 200)}`;
}
