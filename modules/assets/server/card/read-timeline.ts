import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardMachine, CardPart, CardRow } from '../../../../platform/module/card-part.ts';
import { common } from '../../../../platform/module/refusals.ts';
import { mergedRows } from './timeline.rules.ts';

export interface TimelineRow extends CardRow {
  kind: string;
  isPublic: boolean;
}

interface Asked extends CardMachine {
  parts: readonly CardPart[];
  cursor?: string | undefined;
  limit: number;
}

/** One page of the machine's life: every part is asked for as much as the page holds, in one go. */
export async function readTimeline(tx: Tx, { parts, cursor, limit, ...machine }: Asked): Promise<Page<TimelineRow>> {
  const list = { tenant: tx.tenantId, list: `asset-timeline of ${machine.assetId}` };
  const before = cursor === undefined ? null : placeOf(tx.cursors.read(list, cursor));
  const stretches = await Promise.all(
    parts.map(async ({ kind, isPublic, rows }) => {
      const found = (await rows?.(tx, { ...machine, before, limit: limit + 1 })) ?? [];
      return found.map((row) => ({ ...row, kind, isPublic: isPublic && row.isPublic !== false }));
    }),
  );
  const { rows, hasMore } = mergedRows(stretches, limit);
  const last = rows.at(-1);
  return {
    items: rows,
    next: hasMore && last ? tx.cursors.write(list, { values: [last.at], id: last.id }) : null,
  };
}

function placeOf(after: { values: readonly unknown[]; id: Id } | null | undefined) {
  const at = after?.values[0];
  if (!after || typeof at !== 'string') throw new Refusal(common.unknownCursor, {}, 'cursor');
  return { at, id: after.id };
}
