import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useCustomWords } from '../../../custom-fields/web/index.ts';
import type { TimelineEvent } from './use-event-params.ts';

interface EventBodyProps {
  event: TimelineEvent;
  /** Codes that belong to it, in words. */
  said: string;
}

/** What an event changed, and the words that belong to it. */
export function EventBody({ event: { changes, text }, said }: EventBodyProps) {
  const { t } = useTranslation('service-desk');
  const { labelOf, valueOf } = useChangeWords();
  return (
    <>
      {changes.map(({ field, before, after }) => (
        <p key={field}>
          {t('timeline.change', {
            field: labelOf(field),
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

/** Codes in words, instants as times, own fields by their own words; nothing as a dash. */
function useChangeWords() {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const own = useCustomWords('ticket');
  const ownKey = (field: string) => /^custom\.(.+)$/.exec(field)?.[1];
  const labelOf = (field: string) => {
    const key = ownKey(field);
    return key === undefined ? t(`service-desk:ticket.field.${field}`, { defaultValue: field }) : own.label(key);
  };
  const valueOf = (field: string, value: string | null) => {
    if (value === null) return '—';
    const key = ownKey(field);
    if (key !== undefined) return own.value(key, value);
    if (field === 'agreedAt') return format.instant(value);
    if (field === 'kind') return t(`service-desk:ticket.kind.${value}`, { defaultValue: value });
    const isCode = field === 'impact' || field === 'urgency' || field === 'priority';
    return isCode ? t(`${field}.${value}`, { defaultValue: value }) : value;
  };
  return { labelOf, valueOf };
}
