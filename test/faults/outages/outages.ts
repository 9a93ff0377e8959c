import type { Family } from '../../proof/family.ts';
import { backupUnderLoad } from './backup-under-load.ts';
import { databaseAway } from './database-away.ts';
import { diskFull } from './disk-full.ts';
import { networkAway } from './network-away.ts';
import { mailAway } from './mail-away.ts';
import { overload } from './overload.ts';
import { poison } from './poison.ts';
import { slowClients } from './slow-clients.ts';

/** Whatever the product stands on, away for a while; and more asked of it than it can give. */
export const outages: readonly Family<null>[] = [
  diskFull,
  databaseAway,
  networkAway,
  mailAway,
  poison,
  slowClients,
  overload,
  backupUnderLoad,
];
