import type { BodyOf } from '../../kernel/contract.ts';
import type { Day, Instant } from '../../kernel/instant.ts';
import { changeBackup } from '../../modules/protection/backup.contract.ts';
import type { Chance } from '../random.ts';
import type { Hired } from './hire.ts';
import { dayOf, nextDay } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

interface Telling {
  engineer: Hired;
  now: Instant;
  chance: Chance;
}

/** How servers and some desktops would come back; a few backups have not worked for too long (AST-18). */
export async function backUpMachines(
  player: Player,
  customers: readonly MovedIn[],
  { engineer, now, chance }: Telling,
): Promise<void> {
  const moment = { caller: engineer.caller, at: now };
  const today = dayOf(now);
  for (const { machines } of customers) {
    const servers = machines.filter(({ kind }) => kind === 'server');
    const desktops = machines.filter(({ kind }) => kind === 'desktop').slice(0, 5);
    for (const { id: asset } of servers)
      await player.do(changeBackup, moment, { params: { asset }, body: ofServer(today, chance) });
    for (const { id: asset } of desktops)
      await player.do(changeBackup, moment, { params: { asset }, body: ofDesktop(today, chance) });
  }
}

type Said = BodyOf<typeof changeBackup>;

function ofServer(today: Day, chance: Chance): Said {
  return {
    systemKind: 'image',
    systemMedium: '移动硬盘',
    systemPlace: '机房文件柜',
    systemOn: nextDay(today, -chance.between(30, 300)),
    restoreTestedOn: nextDay(today, -chance.between(20, 200)),
    restoreWorked: chance.percent(90),
    dataKind: chance.percent(70) ? 'other_machine' : 'cloud',
    dataPlace: 'NAS 备份卷',
    cycleDays: 1,
    lastSuccessOn: nextDay(today, chance.percent(75) ? -1 : -chance.between(3, 20)),
  };
}

function ofDesktop(today: Day, chance: Chance): Said {
  return {
    systemKind: 'one_key',
    guardKind: chance.percent(20) ? 'card' : null,
    dataKind: chance.pick(['double_disk', 'disc', 'other_machine'] as const),
    cycleDays: 30,
    lastSuccessOn: nextDay(today, -chance.between(2, 34)),
  };
}
