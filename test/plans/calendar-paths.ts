import { layerRows } from '../../modules/calendars/server/layers/layer.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A hundred layers a customer, and the provider's own: far more than anybody has. */
const most = 2 * 110;

/** What is asked once a transaction and customer, whatever is timed: the layers of calendars. */
export function calendarPaths({ staff, ofOne, manager, nth }: FilledProvider): ReadingPath[] {
  const by = [/^calendar_layer_by_customer$/];
  const layersOf =
    (n: number): ReadingPath['work'] =>
    (tx) =>
      layerRows(tx, nth('customer', n));
  return [
    { says: 'the layers of a customer', who: staff, work: layersOf(3), by, most },
    { says: 'the layers of a customer, for staff limited to it', who: ofOne, work: layersOf(5), by, most },
    { says: 'the layers of a customer, for its own people', who: manager, work: layersOf(1), by, most },
    { says: "the provider's own layers", who: staff, work: (tx) => layerRows(tx, null), by, most },
  ];
}
