import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Id } from '../../kernel/id.ts';
import { foundWithLink, makeSetUpLink } from '../../modules/tenancy/index.ts';
import { newId } from '../../platform/crypto/new-id.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Parts } from '../../server/parts.ts';
import { fridayAfternoon } from '../../test/harness/providers.ts';
import { fill, type Volume } from '../../test/plans/volume.ts';

export interface FilledProvider extends Volume {
  id: Id;
  code: string;
}

const usualProviders = 20;
const customersEach = 10;

/** Of each provider: the first has half of everything, the others share the rest alike. */
export function sharesOf(tickets: number, providers = usualProviders): Volume[] {
  return Array.from({ length: providers }, (_, at) => {
    const others = providers > 1 ? tickets / 2 : 0;
    const part = at === 0 ? tickets - others : others / (providers - 1);
    return { tickets: Math.round(part), contacts: Math.max(100, Math.round(part / 10)), customers: customersEach };
  });
}

/** What stands beside a volume: the providers that are filled so far, and whether all of it may be measured. */
interface Note {
  filled: FilledProvider[];
  isReady: boolean;
}

/**
 * The providers of the folder, filled by `test/plans/volume.sql`: minutes for a million tickets, so they are kept, later
 * runs share them, and a run that was interrupted is gone on with. Refuses a folder that was filled to another size.
 */
export async function openVolume(
  parts: Parts,
  { dataFolder, ownerUrl, shares }: { dataFolder: string; ownerUrl: string; shares: readonly Volume[] },
): Promise<FilledProvider[]> {
  const path = join(dataFolder, 'volume.json');
  const { filled, isReady } = await noteIn(path);
  refuseOtherSize(filled, shares);
  if (isReady) return filled;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const share of shares.slice(filled.length)) {
      // of a provider whose filling was interrupted, what there is stays, and nobody asks for it
      const code = `volume-${filled.length + 1}-${newId().slice(-6)}`;
      const id = await found(parts, owner, code);
      await fill(owner, { ...share, tenant: id, at: fridayAfternoon });
      filled.push({ ...share, id, code });
      await writeFile(path, JSON.stringify({ filled, isReady: false }));
      process.stderr.write(`${code}: ${share.tickets.toLocaleString('en')} tickets\n`);
    }
    await settle(owner);
  } finally {
    await owner.end();
  }
  await writeFile(path, JSON.stringify({ filled, isReady: true }));
  return filled;
}

async function noteIn(path: string): Promise<Note> {
  const known = await readFile(path, 'utf8').catch(() => null);
  return known === null ? { filled: [], isReady: false } : (JSON.parse(known) as Note);
}

/** As if it had been there for long. */
async function settle(owner: pg.Client): Promise<void> {
  // deliveries of the volume are for a consumer that nobody is
  await owner.query('truncate event_delivery');
  // and its steps are long past
  await owner.query(
    'alter table clock no force row level security; update clock set next_step_at = null; alter table clock force row level security',
  );
  await owner.query('vacuum analyze');
  await owner.query('checkpoint').catch(() => undefined);
}

function refuseOtherSize(filled: readonly FilledProvider[], shares: readonly Volume[]): void {
  const [first] = filled;
  if (first && first.tickets !== shares[0]?.tickets)
    throw new Error(`this folder holds another volume: its first provider has ${first.tickets} tickets`);
}

async function found(parts: Parts, owner: pg.Client, code: string): Promise<Id> {
  const id = newId();
  const token = await makeSetUpLink(owner, { isFirst: false, now: fridayAfternoon });
  const scope = {
    tenantId: id,
    caller: systemCaller('bench'),
    origin: { channel: 'cli' as const, address: null },
    now: fridayAfternoon,
  };
  await parts.unitOfWork.run(scope, async (tx) => {
    await foundWithLink(tx, token, { code, name: code, timeZone: 'Asia/Shanghai', locale: 'zh-CN' });
    await parts.composition.fillDefaults(tx);
  });
  return id;
}
