import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import { deliveredClockKinds } from '../../../clock-kind.contract.ts';
import { listClockKinds } from '../../../own-clock-kind.contract.ts';

/** Kinds of clocks in words, the delivered and the provider's own; of what may be promised now also as choices. */
export function useClockKinds() {
  const { t } = useTranslation('sla');
  const items = useAnswer(listClockKinds).data?.items ?? [];
  const nameOf = (code: string) =>
    Object.hasOwn(deliveredClockKinds, code)
      ? t(`clock.${code}`)
      : (items.find((item) => item.code === code)?.name ?? code);
  return {
    nameOf,
    choices: items.filter(({ isRetired }) => !isRetired).map(({ code }) => ({ value: code, label: nameOf(code) })),
  };
}
