import { Suspense } from 'react';
import { useOffered, usePermitted } from '../offered.ts';

/** What modules keep in sight on every page: a clock, work that runs, what is new. */
export function TopParts() {
  const { topParts } = useOffered();
  const shown = usePermitted()(topParts).toSorted((a, b) => a.order - b.order);
  return shown.map(({ id, Part }) => (
    <Suspense key={id}>
      <Part />
    </Suspense>
  ));
}
