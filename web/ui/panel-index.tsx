import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import './panel-index.css';

export interface IndexedPart {
  id: string;
  title: string;
}

/** The parts of a long page: each is a key away, and shows what the page has. */
export function PanelIndex({ parts }: { parts: readonly IndexedPart[] }) {
  const { t } = useTranslation();
  const goTo = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const part = document.getElementById(id);
    part?.scrollIntoView({ block: 'start' });
    // the next key goes on from there
    part?.focus({ preventScroll: true });
  };
  return (
    <nav className="yt-panel-index" aria-label={t('shell:page.index')}>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`} onClick={(event) => goTo(event, id)}>
          {title}
        </a>
      ))}
    </nav>
  );
}
