import type { Family } from '../proof/family.ts';
import type { Proof } from '../proof/proof.ts';
import { clocks } from './clocks/clocks.ts';
import { jobs } from './jobs/jobs.ts';
import { kills } from './kills/kills.ts';
import { migrations } from './migrations/migrations.ts';
import { sideBySide } from './side-by-side/side-by-side.ts';
import { outages } from './outages/outages.ts';

const families: readonly Family<null>[] = [kills, jobs, migrations, sideBySide, clocks, ...outages];

/** Whatever breaks around the product; each family starts, and breaks, servers of its own. */
export const faults: Proof<null> = {
  name: 'faults',
  title: 'Faults',
  families,
  open: () => Promise.resolve({ ground: null, close: () => Promise.resolve() }),
};
