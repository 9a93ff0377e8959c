import type { Id } from '../../../../kernel/id.ts';
import { relationKinds, relationRules, type EndKind, type RelationKind } from '../../relation.contract.ts';

/** A relation as a failure goes along it: from what fails to what is hit by that. */
export interface Way {
  causeId: Id;
  hitId: Id;
  hitKind: EndKind;
  kind: RelationKind;
}

export interface Hit {
  id: Id;
  kind: EndKind;
  /** How many relations away from what failed. */
  step: number;
  /** The way by which it was hit first; null: it is what failed. */
  because: { id: Id; kind: RelationKind } | null;
}

/** How far a failure has gone. */
export interface Spread {
  hits: ReadonlyMap<Id, Hit>;
  ways: readonly Way[];
  /** Those hit at the last step: what hangs on them is next. */
  front: readonly Id[];
  /** There was more than was asked for. */
  isCut: boolean;
}

export function failureOf(id: Id, kind: EndKind): Spread {
  return { hits: new Map([[id, { id, kind, step: 0, because: null }]]), ways: [], front: [id], isCut: false };
}

/**
 * One step further along the ways that lead on from the front. What is hit already stays as it was, so that a loop ends;
 * of what is new, no more than `most` are told of in all.
 */
export function oneStep({ hits, ways, front, isCut }: Spread, next: readonly Way[], most: number): Spread {
  const all = new Map(hits);
  const step = 1 + Math.max(...front.map((id) => hits.get(id)?.step ?? 0));
  const fresh: Id[] = [];
  let isFull = isCut;
  const gone = next.filter(({ causeId, hitId, hitKind, kind }) => {
    if (all.has(hitId)) return true;
    if (all.size >= most) {
      isFull = true;
      return false;
    }
    all.set(hitId, { id: hitId, kind: hitKind, step, because: { id: causeId, kind } });
    fresh.push(hitId);
    return true;
  });
  return { hits: all, ways: [...ways, ...gone], front: fresh, isCut: isFull };
}

/** Kinds along which a failure goes from what a relation names to whom it is of, and those of the other direction. */
export const backwards = relationKinds.filter((kind) => relationRules[kind].spreads === 'to_from');
export const forwards = relationKinds.filter((kind) => relationRules[kind].spreads === 'from_to');
