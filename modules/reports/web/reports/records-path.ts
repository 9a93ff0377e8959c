import { writeSearch } from '../../../../web/ui/url-state.ts';
import type { ListFilter } from '../../report.contract.ts';

/** The list of exactly the tickets that a figure counts, or that it lacks the fact of (RPT-03). */
export function recordsPath(filter: ListFilter, measure: { counted: string } | { missing: string }): string {
  return `/tickets${writeSearch({ ...filter, ...measure })}`;
}
