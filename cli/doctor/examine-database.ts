import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { secondsBetween } from '../../kernel/instant.ts';
import { systemClock } from '../../platform/clock/clock.ts';
import { roleFaults } from '../../platform/database/check-roles.ts';
import { migrationState } from '../../platform/database/migrate.ts';
import { openDatabase } from '../../platform/postgres/database.ts';
import type { OpenDatabase } from '../../platform/postgres/open-postgres.ts';
import { postmasterOf } from '../../platform/postgres/pid-file.ts';
import { SetUpTrouble } from '../../platform/settings/set-up-trouble.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { openLog } from '../../platform/telemetry/log.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { finding, type Finding } from './finding.ts';

export interface Examined {
  findings: Finding[];
  /** Null: there is none, or none that can be asked further. */
  database: OpenDatabase | null;
}

/** Opens the database without changing it: no migration is run, and none is made where there is none yet. */
export async function examineDatabase(settings: Settings): Promise<Examined> {
  const cluster = join(settings.dataFolder, 'postgres');
  const isEmbedded = settings.databaseUrl === null;
  if (isEmbedded && !existsSync(cluster)) return { findings: [finding('database', ['ok', 'not_yet'])], database: null };
  const runs = isEmbedded && (await postmasterOf(cluster)) !== null;
  try {
    const database = await openDatabase(settings, openLog('error', process.stderr));
    const embedded = runs ? 'embedded' : 'started';
    return {
      findings: await examineOpen(ownerUrlOf(settings, database), isEmbedded ? embedded : 'external'),
      database,
    };
  } catch (error) {
    if (!(error instanceof SetUpTrouble)) throw error;
    const { 'zh-CN': chinese, en: english } = error.sentences;
    return { findings: [finding('database', ['fail', 'away'], { chinese, english })], database: null };
  }
}

export function ownerUrlOf(settings: Settings, database: OpenDatabase): string {
  return settings.databaseUrlDirect ?? database.urlFor('owner');
}

async function examineOpen(ownerUrl: string, kind: string): Promise<Finding[]> {
  const [{ version, skew }, faults, { waiting, unknown }] = await Promise.all([
    asked(ownerUrl),
    roleFaults(ownerUrl),
    migrationState(ownerUrl),
  ]);
  return [
    finding('database', ['ok', kind], { version }),
    faults.length > 0 ? finding('roles', ['fail', 'unsafe'], { faults }) : finding('roles', ['ok', 'safe']),
    examineMigrations(waiting, unknown),
    examineClocks(skew),
  ];
}

function examineMigrations(waiting: readonly string[], unknown: readonly string[]): Finding {
  if (unknown.length > 0) return finding('migrations', ['fail', 'from_newer'], { names: unknown });
  if (waiting.length > 0) return finding('migrations', ['warn', 'waiting'], { names: waiting, count: waiting.length });
  return finding('migrations', ['ok', 'done']);
}

const skewSeconds = { odd: 1, bad: 5 };

function examineClocks(seconds: number): Finding {
  const params = { seconds: seconds.toFixed(1) };
  const off = Math.abs(seconds);
  if (off > skewSeconds.bad) return finding('clocks', ['fail', 'apart'], params);
  return off > skewSeconds.odd ? finding('clocks', ['warn', 'apart'], params) : finding('clocks', ['ok', 'together']);
}

/** `skew`: by how many seconds the database's clock is ahead of ours, as seen in the middle of the question. */
async function asked(ownerUrl: string): Promise<{ version: string; skew: number }> {
  return asOwner(ownerUrl, async (owner) => {
    await owner.query('select 1');
    const before = systemClock.now();
    const { rows } = await owner.query<{ version: string; seconds: number }>(
      "select current_setting('server_version') as version, extract(epoch from clock_timestamp() - $1)::float8 as seconds",
      [before],
    );
    const half = secondsBetween(before, systemClock.now()) / 2;
    return { version: rows[0]?.version ?? '', skew: (rows[0]?.seconds ?? 0) - half };
  });
}
