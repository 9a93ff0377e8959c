import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../../../../kernel/instant.ts';
import { clockOf, on } from './clock.factory.ts';
import type { ClockPhase, ClockResult } from './clock.rules.ts';
import type { SubjectFacts } from './subject-facts.rules.ts';
import type { TermsInOrder } from './terms.rules.ts';

/** A table of tests over resolution clocks: each case claims what it is about, in the words of the factory. */
export interface Case {
  told: string;
  facts: SubjectFacts;
  terms: TermsInOrder;
  claims: {
    phase?: ClockPhase;
    result?: ClockResult;
    /** Seconds. */
    elapsed?: number;
    deadline?: string | null;
    breached?: string | null;
    stopped?: string | null;
  };
}

export function testEach(cases: readonly Case[]): void {
  for (const { told, facts, terms, claims } of cases) {
    test(`resolution clock ${told}`, () => {
      const clock = clockOf('resolution', facts, terms);
      const found: Record<keyof Case['claims'], unknown> = {
        phase: clock.phase,
        result: clock.result,
        elapsed: clock.elapsedSeconds,
        deadline: clock.deadlineAt,
        breached: clock.breachedAt,
        stopped: clock.stoppedAt,
      };
      assert.partialDeepStrictEqual(found, {
        ...claims,
        ...instantsOf({ deadline: claims.deadline, breached: claims.breached, stopped: claims.stopped }),
      });
    });
  }
}

function instantsOf(told: Record<string, string | null | undefined>): Record<string, Instant | null> {
  const claimed = Object.entries(told).filter(([, time]) => time !== undefined);
  return Object.fromEntries(claimed.map(([name, time]) => [name, time ? on(time) : null]));
}
