import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Choice } from '../../../../web/ui/choice.ts';
import { listCalendars } from '../../calendar.contract.ts';

/** The calendars in use, the default first; none for whoever may not see calendars. */
export function useCalendarChoices(): Choice[] {
  const isAllowed = useMay('calendar.read');
  const { data } = useAnswer(listCalendars, {}, { enabled: isAllowed });
  return data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}
