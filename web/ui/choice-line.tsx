import { useTranslation } from 'react-i18next';
import type { Choice } from './choice.ts';

/** One choice in the list below a type-ahead. */
export function ChoiceLine({ choice }: { choice: Choice }) {
  return (
    <span className="yt-choice">
      <span className="yt-cut">{choice.label}</span>
      {choice.hint && (
        <span className="yt-quiet yt-small yt-cut" title={choice.hint}>
          {choice.hint}
        </span>
      )}
    </span>
  );
}

/** In place of that list: still asking, failed, or nothing there. */
export function NothingFound({ isAsking, hasFailed }: { isAsking: boolean; hasFailed: boolean }) {
  const { t } = useTranslation();
  if (isAsking) return <span className="yt-quiet">{t('shell:state.loading')}</span>;
  return <span className="yt-quiet">{t(hasFailed ? 'shell:picker.failed' : 'shell:picker.none')}</span>;
}
