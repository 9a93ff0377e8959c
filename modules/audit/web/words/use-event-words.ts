import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { EventView } from '../../event.contract.ts';
import { moduleTexts } from './event-texts.ts';

type Scalar = EventView['facts'][number]['values'][number];

/** Codes that stand in a field of another name than their list has. */
const listOf: Readonly<Record<string, readonly string[]>> = {
  defaultImpact: ['impact'],
  defaultUrgency: ['urgency'],
  reason: ['waiting_reason', 'cancel_reason'],
  pausingReasons: ['waiting_reason'],
  code: ['resolution_code'],
  mode: ['handling_mode'],
  list: ['code_list'],
  makeUpDayFollows: ['weekday'],
  follows: ['weekday'],
};

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

export type EventWords = ReturnType<typeof useEventWords>;

/** What an event says, in words: of its own module where it has them, else as it stands in the log. */
export function useEventWords() {
  const { t, i18n } = useTranslation('audit');
  const format = useFormat();
  return useMemo(() => {
    const texts = moduleTexts(i18n);
    const kind = (code: string) => texts.find(`event.${code}`) ?? code;
    const noun = (code: string) => texts.find(`noun.${code}`) ?? code;
    const field = (name: string) => t(`field.${name}`, { defaultValue: texts.find(`weekday.${name}`) ?? name });

    const value = (said: Scalar, of: string) => {
      if (typeof said === 'boolean') return t(`value.${said}`);
      if (typeof said === 'number') return format.number(said);
      if (instant.test(said)) return format.instant(said);
      const lists = [...(listOf[of] ?? []), of, `ticket.${of}`, `customer.${of}`, `clock.${of}`];
      const keys = [...lists.map((list) => `${list}.${said}`), `permission.${said}`, `role.${said}`];
      return keys.map((key) => (/^[\w.]+$/.test(key) ? texts.find(key) : undefined)).find(Boolean) ?? said;
    };
    return {
      kind,
      noun,
      value,
      /** `['lines', 'response', 'P1', 'targetSeconds']`: names of fields, and codes between them. */
      path: (path: readonly string[]) =>
        path.map((part, at) => (at === 0 || at === path.length - 1 ? field(part) : value(part, 'kind'))).join(' · '),
      actor: ({ kind: who, name }: EventView['actor']) => name ?? t(`actor.${who}`, { defaultValue: who }),
      origin: (code: string) => t(`origin.${code}`, { defaultValue: code }),
      /** All kinds, as a choice, after all that happened to one noun. */
      kinds: () => {
        const codes = texts.eventKinds();
        const nouns = [...new Set(codes.map((code) => code.slice(0, code.indexOf('.'))))];
        return [
          ...nouns.map((code) => ({ value: code, label: t('trail.allOf', { noun: noun(code) }) })),
          ...codes.map((code) => ({ value: code, label: kind(code) })),
        ];
      },
    };
  }, [t, i18n, format]);
}
