import type { RegionNoteProps } from '../../../../web/register.ts';
import { PlaceCoverage } from './place-coverage.tsx';

/** The same while the site is still being written. */
export function RegionCoverage({ region }: RegionNoteProps) {
  return <PlaceCoverage region={region} />;
}
