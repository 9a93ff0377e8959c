import { NeverOpen } from '../../../../kernel/working-time/working-calendar.ts';

/**
 * Null where the calendar has run out of working time: one with dated days alone, after its last. Nobody who works on
 * something is kept from it by that; its clock stands without a deadline, and its story says so.
 */
export function unlessNeverOpen<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof NeverOpen) return null;
    throw error;
  }
}
