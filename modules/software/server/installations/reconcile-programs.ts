import { createHash } from 'node:crypto';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { enterTitles } from '../titles/enter-titles.ts';
import { keyedPrograms, type KeyedProgram, type Program } from '../titles/title.rules.ts';
import { forbiddenFound, programsChanged } from './installation.events.ts';
import { insertFound, markRemoved, presentPrograms, type PresentProgram } from './reconcile.store.ts';
import { saveScan, scanOf } from './scan.store.ts';

interface Machine {
  id: Id;
  customerId: Id;
}

export interface ReconciledPrograms {
  came: number;
  went: number;
  /** By it `takeBackPrograms` knows what this changed. */
  at: Instant;
}

/**
 * Makes a machine have just the programs that it reports, and says so where any came or went; null: none did. Only
 * differences are written; the same list again costs one look at its fingerprint.
 */
export async function reconcilePrograms(
  tx: Tx,
  asset: Machine,
  programs: readonly Program[],
): Promise<ReconciledPrograms | null> {
  const keyed = keyedPrograms(programs);
  const fingerprint = fingerprintOf(keyed);
  const isSame = (await scanOf(tx, asset.id))?.fingerprint === fingerprint;
  await saveScan(tx, asset, fingerprint);
  if (isSame) return null;
  const { added, removed } = differencesBetween(await presentPrograms(tx, asset.id), keyed);
  const [came, went] = [added.length, removed.length];
  if (came + went === 0) return null;
  await enterTitles(tx, added);
  await markRemoved(tx, removed);
  const forbidden = await insertFound(tx, { asset, programs: added });
  await announce(
    tx,
    programsChanged(asset, { came, went }),
    ...forbidden.map((productId) => forbiddenFound(asset, productId)),
  );
  return { came, went, at: tx.now };
}

/** Worked out here: of a thousand programs some twenty differ, and only those are put to the database. */
function differencesBetween(present: readonly PresentProgram[], reported: readonly KeyedProgram[]) {
  const there = new Set(present.map(placeOf));
  const said = new Set(reported.map(placeOf));
  return {
    added: reported.filter((program) => !there.has(placeOf(program))),
    removed: present.filter((program) => !said.has(placeOf(program))).map(({ id }) => id),
  };
}

function placeOf({ nameKey, publisherKey, version }: Omit<PresentProgram, 'id'>): string {
  return JSON.stringify([nameKey, publisherKey, version]);
}

/** Of the list as it is compared: days of installing are told differently by the same machine, and are no difference. */
function fingerprintOf(programs: readonly KeyedProgram[]): string {
  const hash = createHash('sha256');
  for (const { nameKey, publisherKey, version } of programs)
    hash.update(JSON.stringify([nameKey, publisherKey, version]));
  return hash.digest('base64url');
}
