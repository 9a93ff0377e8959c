import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered, usePermitted } from '../../../../web/offered.ts';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import type { Tile } from '../../dashboard.contract.ts';

/** Lines that fit into a tile of this height. */
const linesOfHeight = [0, 2, 6, 11];

/** What another module shows. */
export function PartTile({ tile }: { tile: Extract<Tile, { kind: 'part' }> }) {
  const { t } = useTranslation('reports');
  const offer = usePermitted()(useOffered().tiles).find(({ code }) => code === tile.part);
  if (!offer) return <p className="yt-quiet">{t('tile.gone')}</p>;
  return (
    <Suspense fallback={<Loading lines={3} />}>
      <offer.Part choice={tile.choice} most={linesOfHeight[tile.height] ?? 2} />
    </Suspense>
  );
}
