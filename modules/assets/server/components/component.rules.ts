import type { Id } from '../../../../kernel/id.ts';
import type { ComponentKind } from '../../asset-component.contract.ts';

/** A part, as somebody or something says it is in a machine. */
export interface Component {
  kind: ComponentKind;
  /** What tells it from others of its kind in the machine: `DIMM 1`, `C:`, `eth0`. */
  slot: string;
  name: string;
  maker: string | null;
  serialNumber: string | null;
  /** Of memory and disks in MB, of processors in MHz. */
  size: number | null;
  /** What else is known of it; does not make it another part. */
  facts?: Readonly<Record<string, unknown>>;
}

export interface FittedComponent extends Component {
  id: Id;
}

export interface ComponentDifferences {
  fitted: Component[];
  removed: FittedComponent[];
}

/**
 * What must be put in and taken out for a machine to hold what is reported. A part is the same by its serial number,
 * wherever it sits; without one by its place, name, maker and size. Of the kinds that are `complete`, what is not
 * reported is out; of others it stays.
 */
export function differencesBetween(
  had: readonly FittedComponent[],
  reported: readonly Component[],
  complete: readonly ComponentKind[],
): ComponentDifferences {
  const kept = new Map<FittedComponent, Component>();
  for (const isSame of [sameSerial, sameInPlace]) {
    for (const component of reported) {
      if ([...kept.values()].includes(component)) continue;
      const match = had.find((part) => !kept.has(part) && isSame(part, component));
      if (match) kept.set(match, component);
    }
  }
  const fresh = reported.filter((component) => ![...kept.values()].includes(component));
  const places = new Set(fresh.map(placeOf));
  const removed = had.filter((part) => !kept.has(part) && (complete.includes(part.kind) || places.has(placeOf(part))));
  const taken = new Set(had.filter((part) => !removed.includes(part)).map(placeOf));
  return { fitted: fresh.map((component) => placed(component, taken)), removed };
}

function sameSerial(one: Component, other: Component): boolean {
  return one.kind === other.kind && one.serialNumber !== null && one.serialNumber === other.serialNumber;
}

function sameInPlace(one: Component, other: Component): boolean {
  return (
    placeOf(one) === placeOf(other) &&
    one.name === other.name &&
    one.maker === other.maker &&
    one.size === other.size &&
    (one.serialNumber ?? other.serialNumber) === (other.serialNumber ?? one.serialNumber)
  );
}

function placeOf({ kind, slot }: Component): string {
  return `${kind} ${slot}`;
}

/** Two that say they sit in the same place: the second is called `… #2`. */
function placed(component: Component, taken: Set<string>): Component {
  let place = component;
  for (let at = 2; taken.has(placeOf(place)); at++) place = { ...component, slot: `${component.slot} #${at}` };
  taken.add(placeOf(place));
  return place;
}
