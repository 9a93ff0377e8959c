import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../backup.contract.ts';
import { changeBackup } from './change-backup.ts';
import { listBackups } from './list-backups.ts';
import { readBackup } from './read-backup.ts';

export const backupRoutes = [
  route({ endpoint: contract.listBackups, access: 'backup.read', run: listBackups }),
  route({ endpoint: contract.readBackup, access: 'backup.read', run: readBackup }),
  route({ endpoint: contract.changeBackup, access: 'backup.change', needsRevision: true, run: changeBackup }),
];
