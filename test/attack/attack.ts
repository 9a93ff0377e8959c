import type { Family } from '../proof/family.ts';
import type { Proof } from '../proof/proof.ts';
import { type AttackGround, openAttackGround } from './ground.ts';
import { health } from './health.ts';
import { insideHosts } from './hosts/inside-hosts.ts';
import { bombs } from './bombs/bombs.ts';
import { storedText } from './markup/stored-text.ts';
import { uploads } from './content/uploads.ts';
import { watched } from './watched.ts';

const families: readonly Family<AttackGround>[] = [
  insideHosts,
  bombs,
  storedText,
  uploads,
  // says how it was all the while: stays last
  health,
];

/** Whatever somebody tries who means ill. */
export const attack: Proof<AttackGround> = {
  name: 'attack',
  title: 'Attacks',
  families: families.map(watched),
  open: openAttackGround,
};
