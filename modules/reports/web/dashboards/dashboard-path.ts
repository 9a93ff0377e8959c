export function dashboardPath(id: string): string {
  return `/dashboards/${id}`;
}
