import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Page } from '../../kernel/page.ts';
import { keysetPage, type PageInput } from '../database/keyset.ts';
import { sql, sqlBuilder } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';

export interface EventFilter {
  /** By when it was recorded; from inclusive, to exclusive. */
  recordedFrom?: Instant | undefined;
  recordedTo?: Instant | undefined;
  actorId?: Id | undefined;
  /** Kinds such as `role.changed`, or their nouns for all kinds of these: `role`. */
  kinds?: readonly string[] | undefined;
  /** Of any of these. */
  subjectIds?: readonly Id[] | undefined;
  customerId?: Id | undefined;
  origin?: string | undefined;
}

export interface ListedEvent {
  id: Id;
  recordedAt: Instant;
  occurredAt: Instant;
  kind: string;
  actorKind: string;
  actorId: Id | null;
  origin: string;
  address: string | null;
  audience: string;
  subjectKind: string;
  subjectId: Id;
  customerId: Id | null;
  payload: Record<string, unknown>;
  text: Record<string, unknown> | null;
  /** It had words, which were taken away when a person was erased (PLT-16). */
  isBlanked: boolean;
  /** Lies under a seal of the chain. */
  isSealed: boolean;
}

/**
 * The log in the order of its writing, newest first unless told otherwise. Served by event_by_time, event_by_actor,
 * event_by_customer, event_by_kind and, sorting the history of one subject, event_by_subject.
 */
export function pageOfEvents(
  tx: Tx,
  filter: EventFilter,
  { direction = 'desc', ...page }: PageInput & { direction?: 'asc' | 'desc' },
): Promise<Page<ListedEvent>> {
  const { recordedFrom, recordedTo, actorId, kinds, subjectIds, customerId, origin } = filter;
  let query = events(tx);
  if (recordedFrom) query = query.where('event.recordedAt', '>=', recordedFrom);
  if (recordedTo) query = query.where('event.recordedAt', '<', recordedTo);
  if (actorId) query = query.where('event.actorId', '=', actorId);
  if (kinds) query = query.where(isOfKinds(kinds));
  if (subjectIds) query = query.where('event.subjectId', '=', sql<Id>`any(${subjectIds}::uuid[])`);
  if (customerId) query = query.where('event.customerId', '=', customerId);
  if (origin) query = query.where('event.origin', '=', origin);
  const order = { column: 'event.recordedAt', field: 'recordedAt', direction, idColumn: 'event.id' } as const;
  return keysetPage(tx, query, { list: 'events', ...order, ...page });
}

export function eventById(tx: Tx, id: Id): Promise<ListedEvent | undefined> {
  return tx.first(events(tx).where('event.id', '=', id));
}

function events(tx: Tx) {
  const sealedBelow = sql`(select s.below_tx from seal s where s.tenant_id = ${tx.tenantId} order by s.number desc limit 1)`;
  return (
    sqlBuilder
      .selectFrom('event')
      .leftJoin('eventText', (join) =>
        join.onRef('eventText.tenantId', '=', 'event.tenantId').onRef('eventText.eventId', '=', 'event.id'),
      )
      .select(['event.id', 'recordedAt', 'occurredAt', 'kind', 'actorKind', 'actorId', 'origin', 'address', 'audience'])
      .select(['subjectKind', 'subjectId', 'event.customerId', 'payload', 'text'])
      .select([
        sql<boolean>`event.text_hash is not null and event_text.text is null`.as('isBlanked'),
        sql<boolean>`coalesce(event.written_in < ${sealedBelow}, false)`.as('isSealed'),
      ])
      // jsonb columns hold the objects that were announced
      .$castTo<ListedEvent>()
      .where('event.tenantId', '=', tx.tenantId)
  );
}

function isOfKinds(kinds: readonly string[]) {
  const [first] = kinds;
  // alone, so that the index gives them in their order
  if (kinds.length === 1 && first?.includes('.')) return sql<boolean>`event.kind = ${first}`;
  const exact = kinds.filter((kind) => kind.includes('.'));
  const nouns = kinds.filter((kind) => !kind.includes('.'));
  const either = [
    ...(exact.length > 0 ? [sql`event.kind = any(${exact}::text[])`] : []),
    // in the order of letters '/' follows '.'; behind the walls `like` would lose the index, for it may leak
    ...nouns.map((noun) => sql`(event.kind >= ${`${noun}.`} and event.kind < ${`${noun}/`})`),
  ];
  return sql<boolean>`(${either.length > 0 ? sql.join(either, sql` or `) : sql`false`})`;
}
