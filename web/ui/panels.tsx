import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered, usePermitted } from '../offered.ts';
import type { PanelHost } from '../register.ts';
import { Loading } from './state/loading.tsx';
import { Section } from './words/section.tsx';

interface PanelsProps {
  host: PanelHost;
  subjectId: string;
}

/** What other modules have to say about a record, in their order. */
export function Panels({ host, subjectId }: PanelsProps) {
  const { t } = useTranslation();
  const { panels } = useOffered();
  const shown = usePermitted()(panels)
    .filter(({ panelFor }) => panelFor === host)
    .toSorted((a, b) => a.order - b.order);
  return shown.map(({ textKey, Part }) => (
    <Section key={textKey} title={t(textKey)}>
      <Suspense fallback={<Loading lines={3} />}>
        <Part subjectId={subjectId} />
      </Suspense>
    </Section>
  ));
}
