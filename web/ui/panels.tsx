import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered, usePermitted } from '../offered.ts';
import type { PanelHost } from '../register.ts';
import { PanelIndex } from './panel-index.tsx';
import { Loading } from './state/loading.tsx';
import { Section } from './words/section.tsx';

interface PanelsProps {
  host: PanelHost;
  subjectId: string;
  /** On a page of its own, which they make long: their names stand before them, each leading to its part. */
  isIndexed?: boolean;
}

/** What other modules have to say about a record, in their order. */
export function Panels({ host, subjectId, isIndexed = false }: PanelsProps) {
  const { t } = useTranslation();
  const { panels } = useOffered();
  const shown = usePermitted()(panels)
    .filter(({ panelFor }) => panelFor === host)
    .toSorted((a, b) => a.order - b.order)
    .map((panel) => ({ ...panel, id: panel.textKey.replaceAll(/\W/g, '-'), title: t(panel.textKey) }));
  return (
    <>
      {isIndexed && <PanelIndex parts={shown} />}
      {shown.map(({ id, title, Part }) => (
        <Section key={id} id={id} title={title}>
          <Suspense fallback={<Loading lines={3} />}>
            <Part subjectId={subjectId} />
          </Suspense>
        </Section>
      ))}
    </>
  );
}
