import { writeSearch } from '../../../../web/ui/url-state.ts';
import type { ListFilter } from '../../report.contract.ts';

/** The list of exactly the records that a figure counts, or that it lacks the fact of (RPT-03). */
export function recordsPath(
  facts: string,
  filter: ListFilter,
  measure: { counted: string } | { missing: string },
): string {
  return `/${facts}${writeSearch({ ...filter, ...measure })}`;
}
