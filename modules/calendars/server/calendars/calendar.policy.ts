import { mayChangeLayer, type LayerCaller } from '../layers/layer.policy.ts';
import type { Calendar } from './calendar.rules.ts';

export function abilitiesOnCalendars(caller: LayerCaller): string[] {
  const adding = caller.permissions.has('calendar.change') ? ['add'] : [];
  return mayChangeLayer(caller, 'provider') ? [...adding, 'change_layer'] : adding;
}

/** The default stays in use until another is made the default. */
export function abilitiesOnCalendar(
  caller: Pick<LayerCaller, 'permissions'>,
  { isDefault, retiredAt }: Calendar,
): string[] {
  if (!caller.permissions.has('calendar.change')) return [];
  if (retiredAt !== null) return ['change', 'reinstate'];
  return isDefault ? ['change'] : ['change', 'make_default', 'retire'];
}
