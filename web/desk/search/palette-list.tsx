import { useTranslation } from 'react-i18next';
import { keyName } from '../../ui/words/key-name.ts';
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

/** What is longer has a line of its own. */
const longest = 24;

interface HitLineProps {
  id: string;
  hit: Hit;
  isHere: boolean;
  onChoose: (href: string) => void;
}

function HitLine({ id, hit, isHere, onChoose }: HitLineProps) {
  const { t } = useTranslation();
  const inSubtitle = marksWithin(hit);
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
      {hit.subtitle && (
        <span className="yt-quiet yt-cut yt-small">
          <Marked text={hit.subtitle} marks={inSubtitle ?? []} />
        </span>
      )}
      {hit.by && !inSubtitle && (
        <span className="yt-small yt-palette-by yt-cut" data-long={hit.by.text.length > longest || undefined}>
          <span className="yt-quiet">{t(hit.by.label)}</span> <Marked text={hit.by.text} marks={hit.by.marks} />
        </span>
      )}
      {hit.shortcut && <kbd>{keyName(hit.shortcut)}</kbd>}
    </button>
  );
}

/** What it was found by may stand in its subtitle already: then it is marked there, and not said twice. */
function marksWithin({ subtitle, by }: Hit) {
  const at = by && subtitle ? subtitle.indexOf(by.text) : -1;
  return at < 0 ? undefined : by?.marks.map(({ start, end }) => ({ start: start + at, end: end + at }));
}
