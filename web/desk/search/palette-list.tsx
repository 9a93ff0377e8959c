import { useTranslation } from 'react-i18next';
import { Marked } from '../../ui/words/marked.tsx';
import type { Found, Hit } from './use-found.tsx';

interface PaletteListProps {
  id: string;
  found: Found;
  /** Key of the hit that the arrows stand on. */
  here: string | undefined;
  onChoose: (href: string) => void;
}

export function PaletteList({ id, found, here, onChoose }: PaletteListProps) {
  const { t } = useTranslation();
  const isNothing = found.groups.length === 0;
  return (
    <div
      className="yt-palette-list"
      id={id}
      role="listbox"
      aria-label={t('shell:search.label')}
      aria-busy={found.isAsking}
    >
      {found.groups.map(({ key, title, hits }) => (
        <div key={key} role="group" aria-label={title}>
          <div className="yt-palette-kind" aria-hidden="true">
            {title}
          </div>
          {hits.map((hit) => (
            <HitLine key={hit.key} id={`${id}-${hit.key}`} hit={hit} isHere={hit.key === here} onChoose={onChoose} />
          ))}
        </div>
      ))}
      {found.error && <p className="yt-palette-note">{t('shell:search.failed')}</p>}
      {isNothing && !found.error && (
        <p className="yt-palette-note">{t(found.isAsking ? 'shell:state.loading' : 'shell:search.nothing')}</p>
      )}
    </div>
  );
}

interface HitLineProps {
  id: string;
  hit: Hit;
  isHere: boolean;
  onChoose: (href: string) => void;
}

function HitLine({ id, hit, isHere, onChoose }: HitLineProps) {
  const { t } = useTranslation();
  const show = (element: HTMLButtonElement | null) => {
    if (isHere) element?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      ref={show}
      id={id}
      role="option"
      aria-selected={isHere}
      className="yt-palette-hit"
      onClick={() => onChoose(hit.href)}
    >
      <span aria-hidden="true" className="yt-quiet">
        {hit.icon}
      </span>
      <span className="yt-cut yt-palette-title">
        <Marked text={hit.title} marks={hit.titleMarks ?? []} />
      </span>
      {hit.subtitle && <span className="yt-quiet yt-cut yt-small">{hit.subtitle}</span>}
      {hit.by && (
        <span className="yt-small yt-palette-by">
          <span className="yt-quiet">{t(hit.by.label)}</span> <Marked text={hit.by.text} marks={hit.by.marks} />
        </span>
      )}
      {hit.shortcut && <kbd>{hit.shortcut.toUpperCase()}</kbd>}
    </button>
  );
}
