import type { CalendarLayerView } from '../../calendar-layer.contract.ts';

type Place = Pick<CalendarLayerView, 'customer' | 'site'>;

/** Where what a place says is changed. */
export function layerPath({ customer, site }: Place): string {
  if (site) return `/sites/${site.id}/working-hours`;
  return customer ? `/customers/${customer.id}/working-hours` : '/working-hours';
}

/** A calendar's year at a place; without one: as the provider has it. */
export function yearPath(calendarId: string, { customer, site }: Place): string {
  const query = new URLSearchParams({
    ...(customer && { customerId: customer.id }),
    ...(site && { siteId: site.id }),
  }).toString();
  return `/calendars/${calendarId}${query && `?${query}`}`;
}
