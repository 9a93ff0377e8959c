import { pageOfMajors } from '../../modules/service-desk/server/major-incidents/major-incident.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with what its index says. */
const page = 51 * 2;

/** Major incidents: those that run, looked at on every page of everybody, and all there ever were. */
export function majorPaths({ staff }: FilledProvider): ReadingPath[] {
  return [
    {
      says: 'major incidents that run',
      who: staff,
      work: (tx) => pageOfMajors(tx, { states: ['proposed', 'running'] }),
      by: [/^major_incident_(open|by_time)$/],
      most: page + 100,
    },
    {
      says: 'major incidents',
      who: staff,
      work: (tx) => pageOfMajors(tx, {}),
      by: [/^major_incident_by_time$/],
      most: page + 100,
    },
  ];
}
