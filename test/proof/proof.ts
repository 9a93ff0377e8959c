import type { Family, OpenGround, Proven, Trial } from './family.ts';

/** A command that tries to break the product: its families, and what they are tried on. */
export interface Proof<Ground> {
  /** Of the command, of its page in docs/measured, and in `npm run`. */
  name: 'attack' | 'faults';
  title: string;
  families: readonly Family<Ground>[];
  open(): Promise<OpenGround<Ground>>;
}

export interface Outcome {
  family: Pick<Family<never>, 'name' | 'holds'>;
  seconds: number;
  proven: Proven | null;
  /** What broke. */
  error: unknown;
}

/** Tries one family; what broke is in the outcome. */
export async function tryFamily<Ground>(family: Family<Ground>, ground: Ground, trial: Trial): Promise<Outcome> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  try {
    const proven = await family.prove(ground, trial);
    return { family, proven, seconds: seconds(), error: null };
  } catch (error) {
    return { family, proven: null, seconds: seconds(), error };
  }
}
