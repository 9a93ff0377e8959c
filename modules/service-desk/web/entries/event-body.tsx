import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { TimelineEvent } from './use-event-params.ts';

interface EventBodyProps {
  event: TimelineEvent;
  /** Codes that belong to it, in words. */
  said: string;
}

/** What an event changed, and the words that belong to it. */
export function EventBody({ event: { changes, text }, said }: EventBodyProps) {
  const { t } = useTranslation('service-desk');
  const valueOf = useValueWords();
  return (
    <>
      {changes.map(({ field, before, after }) => (
        <p key={field}>
          {t('timeline.change', {
            field: t(`ticket.field.${field}`, { defaultValue: field }),
            before: valueOf(field, before),
            after: valueOf(field, after),
          })}
        </p>
      ))}
      {said && <p>{said}</p>}
      {text}
    </>
  );
}

/** Codes in words, instants as times; nothing as a dash. */
function useValueWords() {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  return (field: string, value: string | null) => {
    if (value === null) return '—';
    if (field === 'agreedAt') return format.instant(value);
    const isCode = field === 'impact' || field === 'urgency' || field === 'priority';
    return isCode ? t(`${field}.${value}`, { defaultValue: value }) : value;
  };
}
