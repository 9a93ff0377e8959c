import type { FilledProvider } from '../desk/volume.ts';
import type { Volume } from './part.ts';

/** The provider with half of everything. */
export function largestOf({ providers }: Pick<Volume, 'providers'>): FilledProvider {
  const [largest] = providers;
  if (!largest) throw new Error('there is no provider');
  return largest;
}
