import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { ImportView } from '../../import.contract.ts';

/** How far it has come; nobody has to wait for it. */
export function ImportGoing({ view: { state, counts } }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const total = state === 'writing' || state === 'undoing' ? counts.create + counts.update : counts.total;
  const percent = total === 0 ? 0 : Math.min(100, Math.floor((counts.done / total) * 100));
  return (
    <Section title={t(`going.${state}`)}>
      <Progress aria-label={t(`going.${state}`)} percent={percent} status="active" />
      <p className="yt-quiet" aria-live="polite">
        {total > 0 && t('going.progress', { done: format.number(counts.done), total: format.number(total) })}
      </p>
      <p className="yt-quiet">{t('going.leave')}</p>
    </Section>
  );
}
