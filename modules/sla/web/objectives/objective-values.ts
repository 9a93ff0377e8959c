import type { BodyOf } from '../../../../kernel/contract.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import type {
  Condition,
  ObjectiveDefinition,
  ObjectiveView,
  recordObjective,
  UnknownPolicy,
} from '../../objective.contract.ts';

/** A condition while it is written: what is not chosen yet is missing. */
export type ConditionDraft = Partial<Condition>;

/** What the form holds; a dotted name is the path by which the server's errors find their field. */
export interface ObjectiveValues {
  name: string;
  customerId?: string | null;
  contractId?: string | null;
  kind: ObjectiveDefinition['kind'];
  'definition.conditions'?: ConditionDraft[];
  'definition.load'?: ConditionDraft | null;
  'definition.calendarId'?: string;
  'definition.clockKind'?: string;
  'definition.priorities'?: string[] | null;
  'definition.sharePercent': number;
  'definition.unknown': UnknownPolicy;
  validFrom: string;
}

type Body = BodyOf<typeof recordObjective>;

/** Null: something is missing yet. */
export function definitionOf(values: Partial<ObjectiveValues> | FieldValues): ObjectiveDefinition | null {
  // the form's fields hold nothing else
  const given = values as Partial<ObjectiveValues>;
  const { 'definition.sharePercent': sharePercent, 'definition.unknown': unknown } = given;
  if (sharePercent === undefined || unknown === undefined) return null;
  const share = { sharePercent, unknown };
  if (given.kind === 'tickets') {
    const clockKind = given['definition.clockKind'];
    const priorities = (given['definition.priorities'] ?? []) as Extract<
      ObjectiveDefinition,
      { kind: 'tickets' }
    >['priorities'];
    return clockKind === undefined ? null : { kind: 'tickets', clockKind, priorities, ...share };
  }
  const conditions = (given['definition.conditions'] ?? []).filter(isWhole);
  const calendarId = given['definition.calendarId'];
  const load = given['definition.load'] ?? null;
  if (conditions.length === 0 || calendarId === undefined) return null;
  return { kind: 'samples', conditions, load: load && isWhole(load) ? load : null, calendarId, ...share };
}

export function bodyOf(values: ObjectiveValues): Body {
  const { name, customerId = null, contractId = null, validFrom } = values;
  const definition = definitionOf(values);
  if (!definition) throw new Error('the form sends nothing while something required is missing');
  return { name, customerId, contractId, definition, validFrom };
}

export function valuesOf({ name, definition }: ObjectiveView, validFrom: string): ObjectiveValues {
  const { kind, sharePercent, unknown } = definition;
  const head = { name, kind, validFrom, 'definition.sharePercent': sharePercent, 'definition.unknown': unknown };
  if (definition.kind === 'tickets') {
    const { clockKind, priorities } = definition;
    return { ...head, 'definition.clockKind': clockKind, 'definition.priorities': priorities };
  }
  const { conditions, load, calendarId } = definition;
  return {
    ...head,
    'definition.conditions': conditions,
    'definition.load': load,
    'definition.calendarId': calendarId,
  };
}

function isWhole(draft: ConditionDraft): draft is Condition {
  return draft.seriesId !== undefined && draft.comparison !== undefined && draft.threshold !== undefined;
}
