import { isId, type Id } from '../../../../kernel/id.ts';
import type { AttachmentView } from '../../../files/attachment.contract.ts';
import type { TimelineItem } from '../../entry.contract.ts';
import { publicMilestoneKinds } from '../../ticket-milestone.contract.ts';
import type { StatusRow, Ticket, TicketFacts } from '../tickets/ticket-record.rules.ts';
import type { Entry } from './entry.rules.ts';
import { entryView } from './entry.view.ts';
import { milestoneOf } from './milestone.rules.ts';

/** An event as the log gives it. */
export interface Happening {
  id: Id;
  occurredAt: string;
  kind: string;
  actorKind: string;
  actorId: Id | null;
  payload: Record<string, unknown>;
  text: Record<string, unknown> | null;
}

type Names = ReadonlyMap<Id, string>;
type Event = Extract<TimelineItem, { type: 'event' }>;

/** Entries and what happened, oldest first; ids are made in the order of time, so they order what an act did. */
export function timelineView(
  entries: readonly Entry[],
  attachments: readonly AttachmentView[],
  events: readonly Event[],
): { items: TimelineItem[] } {
  const written = entries.map((entry): TimelineItem => ({ type: 'entry', ...entryView(entry, attachments) }));
  return { items: [...events, ...written].toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)) };
}

function keyOf({ at, id }: TimelineItem): string {
  return `${at} ${id}`;
}

/** All ids that the events speak of, to ask for their names at once. */
export function idsIn(events: readonly Happening[]): Id[] {
  return events.flatMap(({ actorId, payload }) => [...(actorId ? [actorId] : []), ...idsWithin(payload)]);
}

function idsWithin(value: unknown): Id[] {
  if (typeof value === 'string') return isId(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsWithin) : [];
}

export function eventView(event: Happening, names: Names): Event {
  const { id, occurredAt, kind, actorKind, actorId, payload, text } = event;
  const { changes: coded, ...said } = payload;
  return {
    type: 'event',
    id,
    at: occurredAt,
    kind,
    actor: actorId === null ? null : { kind: actorKind, name: names.get(actorId) ?? '' },
    params: paramsOf(said, names),
    changes: changesIn({ ...(kind === 'ticket.changed' ? text : null), ...asRecord(coded) }, names),
    text: firstText(text?.['solution'], text?.['reason'], text?.['evidence'], text?.['note']),
  };
}

/** `{ teamId: '0190…' }` → `{ team: '一线' }`; codes, numbers and marks as they are, anything deeper is not said. */
function paramsOf(payload: Record<string, unknown>, names: Names): Event['params'] {
  const plain = Object.entries(payload).filter(([, value]) => typeof value !== 'object' || value === null);
  return Object.fromEntries(plain.map(([name, value]) => [name.replace(/Id$/, ''), valueOf(value, names)]));
}

function valueOf(value: unknown, names: Names): string | number | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? (names.get(value) ?? value) : null;
}

function changesIn(changes: Record<string, unknown>, names: Names): Event['changes'] {
  return Object.entries(changes).flatMap(([name, change]) => {
    const { from, to } = asRecord(change);
    if (name === 'custom') return ownChanges(asRecord(from), asRecord(to));
    return [{ field: name.replace(/Id$/, ''), before: wordOf(from, names), after: wordOf(to, names) }];
  });
}

/** Of the provider's own fields each by itself, as `custom.<key>`. */
function ownChanges(before: Record<string, unknown>, after: Record<string, unknown>): Event['changes'] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .map((key) => ({ field: `custom.${key}`, before: ownText(before[key]), after: ownText(after[key]) }))
    .filter((change) => change.before !== change.after);
}

/** Several choices apart by commas. */
function ownText(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function wordOf(value: unknown, names: Names): string | null {
  return typeof value === 'string' ? (names.get(value) ?? value) : null;
}

function firstText(...texts: unknown[]): string | null {
  return texts.find((text) => typeof text === 'string') ?? null;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** What the customer's people are told instead of the log. */
export function milestonesView(ticket: Ticket, history: readonly StatusRow[]): Event[] {
  return history.flatMap((row, at): Event[] => {
    const kind = milestoneOf(history[at - 1], row);
    if (kind === null) return [];
    const params = { reason: row.waitingReason ?? ticket.cancelReason, closure: ticket.closure };
    // sorts behind what was written at the same instant
    const id = `~${String(at).padStart(6, '0')}`;
    return [{ type: 'event', id, at: row.at, kind, actor: null, params, changes: [], text: null }];
  });
}

/** That somebody came, or found a way around; what the provider settles with stores and suppliers is its own. */
export function notedView(noted: TicketFacts['milestones']): Event[] {
  const told = noted.filter(({ kind }) => publicMilestoneKinds.some((one) => one === kind));
  return told.map(({ kind, at }, place): Event => {
    const id = `~${kind} ${place}`;
    return { type: 'event', id, at, kind: `ticket.${kind}`, actor: null, params: {}, changes: [], text: null };
  });
}
