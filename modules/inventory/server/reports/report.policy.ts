import type { InventoryReportView } from '../../inventory-report.contract.ts';

interface Asker {
  permissions: ReadonlySet<string>;
}

interface Kept {
  content: string;
  document: object | null;
}

/** Whether there is still something to apply. */
export function isKept({ content, document }: Kept): boolean {
  return content !== '' || document !== null;
}

/** Doubtful ones are decided, as long as their document is kept; applied and ignored ones are taken back. */
export function abilitiesOn(
  { permissions }: Asker,
  report: Kept & Pick<InventoryReportView, 'state'>,
): InventoryReportView['abilities'] {
  if (!permissions.has('inventory_report.decide')) return [];
  const { state } = report;
  if (state === 'review' || state === 'undone') return isKept(report) ? ['decide'] : [];
  return state === 'applied' || state === 'ignored' ? ['undo'] : [];
}
