import type { Tile } from '../../dashboard.contract.ts';

export interface DeliveredDashboard {
  /** Its name is the text `reports:dashboard.delivered.<code>`. */
  code: string;
  /** Codes of the roles whose people it is made for. */
  roles: readonly string[];
  /** Whether these people begin the day with it, and not with their lists of work. */
  isFirst: boolean;
  tiles: readonly Tile[];
}

/** The lists of work, as the page that somebody begins with. */
export const workPage = 'work';

/** Who answers for others begins with figures, who records and works with their lists. */
export function firstPageOf(roleCodes: readonly string[], delivered: readonly DeliveredDashboard[]): string {
  const [first] = dashboardsOf(roleCodes, delivered);
  return first?.isFirst ? first.code : workPage;
}

/** The dashboards that are made for these roles, the most telling first. */
export function dashboardsOf(
  roleCodes: readonly string[],
  delivered: readonly DeliveredDashboard[],
): DeliveredDashboard[] {
  return delivered.filter(({ roles }) => roles.some((role) => roleCodes.includes(role)));
}
