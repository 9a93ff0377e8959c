import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { ImpactView } from '../../impact.contract.ts';
import { foldImpact, type Drawn } from './fold-impact.ts';
import { ImpactDrawing } from './impact-drawing.tsx';
import { placeBoxes, type Places } from './place-boxes.ts';

/** More boxes than this nobody reads. */
const mostDrawn = 150;

/** What fails on the left, what is hit to the right of it. Who hears the page has the list, which says the same. */
export function ImpactGraph({ impact }: { impact: ImpactView }) {
  const { t } = useTranslation('relations');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const drawn = useMemo(() => foldImpact(impact, open, mostDrawn), [impact, open]);
  const { places, hasFailed } = usePlaces(drawn);
  return (
    <Section title={t('impact.graph')}>
      <p className="yt-quiet">{hasFailed ? t('impact.failed') : t('impact.graphText')}</p>
      {!hasFailed && (
        <div className="impact-graph" role="group" aria-label={t('impact.graph')}>
          {places ? (
            // drawn anew, so that all of it is in sight again
            <ImpactDrawing
              key={drawn.boxes.length}
              drawn={places.of}
              places={places.at}
              onUnfold={(id) => setOpen(new Set([...open, id]))}
            />
          ) : (
            <Loading lines={4} />
          )}
        </div>
      )}
    </Section>
  );
}

/** The drawing with its places; of one that is being reckoned, the one before stays. */
function usePlaces(drawn: Drawn): { places: { of: Drawn; at: Places } | undefined; hasFailed: boolean } {
  const [places, setPlaces] = useState<{ of: Drawn; at: Places }>();
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    let isWanted = true;
    placeBoxes(drawn).then(
      (at) => isWanted && setPlaces({ of: drawn, at }),
      () => isWanted && fail(true),
    );
    return () => {
      isWanted = false;
    };
  }, [drawn]);
  return { places, hasFailed };
}
