import type { Family } from '../proof/family.ts';
import type { Proof } from '../proof/proof.ts';

const families: readonly Family<null>[] = [];

/** Whatever breaks around the product; each family starts, and breaks, servers of its own. */
export const faults: Proof<null> = {
  name: 'faults',
  title: 'Faults',
  families,
  open: () => Promise.resolve({ ground: null, close: () => Promise.resolve() }),
};
