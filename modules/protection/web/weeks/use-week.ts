import type { Day } from '../../../../kernel/instant.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useTimeZone } from '../../../../web/i18n/use-format.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { weekNow, weeksFrom } from './week-days.ts';

interface ChosenWeek {
  weekOn: Day;
  present: Day;
  choose: (weekOn: Day) => void;
}

/** Which week is looked at: the one of the address, else the last that is over, which is the one to assess. */
export function useWeek(): ChosenWeek {
  const { values, change } = useUrlState();
  const present = weekNow(useNow(), useTimeZone());
  const weekOn = one(values['weekOn']) ?? weeksFrom(present, -1);
  return { weekOn, present, choose: (chosen) => change({ weekOn: chosen }) };
}
