import type { Changes } from '../../../../kernel/changes.ts';
import type { Component } from '../../../assets/index.ts';

/** What an applier changed: how many entries came and went, and what it needs to take that back, as plain JSON. */
export interface Applied {
  came: number;
  went: number;
  before: unknown;
}

/** What applying a report changed: enough to take it back. */
export interface Effects {
  /** The machine was entered by it. */
  isNew: boolean;
  fields: Changes;
  fitted: readonly Component[];
  removed: readonly Component[];
  /** By the name of the applier; absent in reports of before. */
  others?: Record<string, Applied>;
}

/** The parts of a machine without what a report fitted, and with what it took out. */
export function partsBefore<Part extends Component>(
  now: readonly Part[],
  { fitted, removed }: Effects,
): (Part | Component)[] {
  const added = new Set(fitted.map(placeOf));
  const kept = now.filter((part) => !added.has(placeOf(part)));
  return [...kept, ...removed];
}

function placeOf({ kind, slot, name }: Component): string {
  return `${kind} ${slot} ${name}`;
}
