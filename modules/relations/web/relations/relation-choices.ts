import { relationKinds, relationRules, type EndKind, type RelationKind } from '../../relation.contract.ts';

/** A relation as one of its ends says it: `from` is where we stand. */
export type Saying = `${'from' | 'to'}:${RelationKind}`;

/** What the two can be to one another, each way; the usual one first. */
export function sayingsBetween(own: EndKind, other: EndKind): Saying[] {
  const all = relationKinds.flatMap((kind): Saying[] => {
    const { from, to } = relationRules[kind];
    return [
      ...(from.includes(own) && to.includes(other) ? [`from:${kind}` as const] : []),
      ...(from.includes(other) && to.includes(own) ? [`to:${kind}` as const] : []),
    ];
  });
  // machines stand in a network more often than on each other
  const usual = own === 'asset' && other === 'asset' ? 'from:connected_to' : all[0];
  return all.toSorted((a, b) => Number(b === usual) - Number(a === usual));
}

export interface Chosen {
  kind: EndKind;
  id: string;
}

/** The choice of a picker, as it stands in a form's field: `asset:0190…`. */
export function readChosen(value: unknown): Chosen | undefined {
  const [, kind, id] =
    /^(asset|service|software|contact|site):(.+)$/.exec(typeof value === 'string' ? value : '') ?? [];
  // the pattern holds the kind to its codes
  return kind !== undefined && id !== undefined ? { kind: kind as EndKind, id } : undefined;
}

/** What is sent: the two ends in the direction that was said. */
export function relatingOf(own: Chosen, other: Chosen, saying: Saying) {
  const [side, kind] = saying.split(':') as ['from' | 'to', RelationKind];
  const [from, to] = side === 'from' ? [own, other] : [other, own];
  return { kind, fromKind: from.kind, fromId: from.id, toKind: to.kind, toId: to.id };
}
