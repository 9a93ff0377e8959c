import type { DeliveredDashboard } from './dashboard.delivered.ts';

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
