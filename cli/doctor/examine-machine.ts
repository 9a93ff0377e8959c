import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Settings } from '../../platform/settings/settings.ts';
import { finding, type Finding } from './finding.ts';

const gibibyte = 1024 ** 3;
const least = { comfortable: 5 * gibibyte, bearable: gibibyte };

/** The data folder, the room on its disk, and the secret key. */
export async function examineMachine(settings: Settings): Promise<Finding[]> {
  const { dataFolder: folder, key } = settings;
  const place = await nearestExisting(folder);
  return [
    finding('program', ['ok', 'running'], { node: process.versions.node, platform: process.platform }),
    await examineFolder(folder, place),
    await examineDisk(place),
    key === null ? await examineKey(join(folder, 'secret.key')) : finding('key', ['ok', 'from_environment']),
  ];
}

async function examineFolder(folder: string, place: string): Promise<Finding> {
  const mayWrite = await access(place, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!mayWrite) return finding('data_folder', ['fail', 'closed'], { folder: place });
  return finding('data_folder', ['ok', folder === place ? 'open' : 'not_yet'], { folder });
}

async function examineDisk(place: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  const params = { gibibytes: (free / gibibyte).toFixed(1), folder: place };
  if (free < least.bearable) return finding('disk', ['fail', 'full'], params);
  return free < least.comfortable ? finding('disk', ['warn', 'low'], params) : finding('disk', ['ok', 'free'], params);
}

async function examineKey(file: string): Promise<Finding> {
  const found = await stat(file).catch(() => null);
  if (!found) return finding('key', ['ok', 'not_yet'], { file });
  const isOpen = process.platform !== 'win32' && (found.mode & 0o077) !== 0;
  return isOpen ? finding('key', ['fail', 'readable'], { file }) : finding('key', ['ok', 'closed'], { file });
}

async function nearestExisting(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}
