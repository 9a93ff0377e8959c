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

/**
 * The providers of the folder, filled by `test/plans/volume.sql` when this is the first run on it. Minutes for a
 * million tickets; so it is kept, and later runs share it. Refuses a folder that was filled to another size.
 */
export async function openVolume(
  parts: Parts,
  { dataFolder, ownerUrl, shares }: { dataFolder: string; ownerUrl: string; shares: readonly Volume[] },
): Promise<FilledProvider[]> {
  const note = join(dataFolder, 'volume.json');
  const known = await readFile(note, 'utf8').catch(() => null);
  if (known !== null) return sameSize(JSON.parse(known) as FilledProvider[], shares);
  const filled: FilledProvider[] = [];
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  for (const [at, share] of shares.entries()) {
    const code = `volume-${at + 1}`;
    const id = await found(parts, owner, code);
    await fill(owner, { ...share, tenant: id, at: fridayAfternoon });
    filled.push({ ...share, id, code });
    process.stderr.write(`${code}: ${share.tickets.toLocaleString('en')} tickets\n`);
  }
  // deliveries of the volume are for a consumer that nobody is
  await owner.query('truncate event_delivery');
  // and its steps are long past
  await owner.query(
    'alter table clock no force row level security; update clock set next_step_at = null; alter table clock force row level security',
  );
  await owner.query('vacuum analyze');
  await owner.query('checkpoint').catch(() => undefined);
  await owner.end();
  await writeFile(note, JSON.stringify(filled));
  return filled;
}

function sameSize(filled: FilledProvider[], shares: readonly Volume[]): FilledProvider[] {
  if (filled[0]?.tickets === shares[0]?.tickets) return filled;
  throw new Error(`this folder holds another volume: its first provider has ${filled[0]?.tickets ?? 0} tickets`);
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
