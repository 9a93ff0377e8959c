import type { ChoiceSource } from './choice.ts';

const zones = Intl.supportedValuesOf('timeZone');
const most = 50;

/** The time zones that this browser knows, by any part of their IANA name. */
export const timeZoneSource: ChoiceSource = {
  name: 'time-zones',
  find: (text) => {
    const wanted = text.trim().toLowerCase().replaceAll(' ', '_');
    const found = zones.filter((zone) => zone.toLowerCase().includes(wanted)).slice(0, most);
    return Promise.resolve(found.map((zone) => ({ value: zone, label: zone })));
  },
  labelOf: (zone) => Promise.resolve(zone),
};
