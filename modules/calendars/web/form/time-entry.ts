import type { Hours } from '../../../../kernel/working-time/definition.ts';
import { timeOfDay } from '../../../../kernel/working-time/wall-clock.ts';

/** What people type for a time of day, as it is written down: `9`, `900` and `9：00` are 09:00. Else as it was typed. */
export function timeFrom(typed: string): string {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:：.]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return hours === '' || timeOfDay(time) === null ? typed.trim() : time;
}

/** What "add" begins with: the day's first hours, then those after lunch, then nothing to go by. */
export function nextInterval(hours: Hours): Hours[number] {
  const last = hours.at(-1)?.[1];
  if (last === undefined) return ['09:00', '18:00'];
  return last <= '13:00' ? ['13:00', '18:00'] : ['', ''];
}
