import type { List } from '../api/use-list.ts';
import { Problem } from '../api/problem.ts';

export const noon = '2026-11-20T04:00:00.000Z';
export const longText =
  '客户反映早上八点起全部打印机都不能打印，重启之后仍然如此；同一楼层的 VeryLongPrinterNameWithoutAnySpace-HP-LaserJet-Enterprise-M609 也一样。';

export const refused = new Problem({
  title: '冲突',
  status: 409,
  code: 'ticket.forbidden_transition',
  detail: '工单已关闭，不能再接单。',
});
export const notFound = new Problem({
  status: 404,
  title: '没有找到',
  code: 'not_found',
  detail: '没有找到这张工单。',
});

export interface SampleRow {
  id: string;
  number: string;
  title: string;
  status: 'registered' | 'in_progress' | 'waiting';
  at: string;
}

const statuses = ['registered', 'in_progress', 'waiting'] as const;

export const rows: readonly SampleRow[] = Array.from({ length: 5000 }, (_, index) => ({
  id: String(index),
  number: `INC-2026-${String(index + 1).padStart(6, '0')}`,
  title: index % 7 === 3 ? longText : `打印机不能打印（${index + 1} 楼）`,
  status: statuses[index % 3] ?? 'waiting',
  at: noon,
}));

const still = {
  count: undefined,
  isLoading: false,
  isStale: false,
  isReadingOn: false,
  hasMore: false,
  error: null,
  readOn: () => {},
  retry: () => {},
};

/** The states of a list. */
export const lists: Record<'full' | 'stale' | 'loading' | 'empty' | 'failed', List<SampleRow>> = {
  full: { ...still, rows, count: { value: 1000, more: true } },
  stale: { ...still, rows: rows.slice(0, 8), isStale: true },
  loading: { ...still, rows: [], isLoading: true },
  empty: { ...still, rows: [] },
  failed: { ...still, rows: [], error: refused },
};
