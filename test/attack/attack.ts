import type { Family } from '../proof/family.ts';
import type { Proof } from '../proof/proof.ts';
import { type AttackGround, openAttackGround } from './ground.ts';

const families: readonly Family<AttackGround>[] = [];

/** Whatever somebody tries who means ill. */
export const attack: Proof<AttackGround> = { name: 'attack', title: 'Attacks', families, open: openAttackGround };
