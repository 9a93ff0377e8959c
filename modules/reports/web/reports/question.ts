import type { QueryOf } from '../../../../kernel/contract.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { one, several, type UrlValues } from '../../../../web/ui/url-state.ts';
import {
  comparisonKinds,
  type ComparisonKind,
  type reportOnCalls,
  type reportOnChannelRecords,
  type reportOnClocks,
  type reportOnSurveys,
  type reportOnTickets,
} from '../../report.contract.ts';
import { usualQuestion, type ReportFacts } from './report-facts.ts';
import { daysOf, isPreset, type Days, type Preset } from './period.ts';

/** What a report is asked, as an address or a saved question has it. */
export interface Question {
  measure: readonly string[];
  by: readonly string[];
  /** Null: days of its own. */
  preset: Preset | null;
  days: Days;
  compare: readonly ComparisonKind[];
  /** What narrows the records, under the names of their list. */
  narrowing: UrlValues;
}

export const mostDimensions = 3;

/** What the page keeps in its address for itself: how it is drawn and sorted, and which saved report it was. */
const ofThePage = ['chart', 'statistic', 'sort', 'saved'];
const ofTheQuestion = ['measure', 'by', 'period', 'from', 'to', 'compare'];

const usualPreset = 'last_12_months';

/** Reads what stands in an address; it may be written by hand: what does not fit, the server refuses in words. */
export function readQuestion(values: UrlValues, today: Day, facts: ReportFacts = 'tickets'): Question {
  const usual = usualQuestion[facts];
  const measure = several(values['measure']);
  const { preset, days } = periodOf(values, today);
  return {
    measure: measure.length > 0 ? measure : usual.measure,
    by: values['by'] === undefined && measure.length === 0 ? usual.by : several(values['by']),
    preset,
    days,
    // there is nothing before the beginning of everything
    compare: days.from === undefined ? [] : comparisonKinds.filter((kind) => several(values['compare']).includes(kind)),
    narrowing: without(values, [...ofTheQuestion, ...ofThePage]),
  };
}

function periodOf(values: UrlValues, today: Day): Pick<Question, 'preset' | 'days'> {
  const [from, to, period] = [one(values['from']), one(values['to']), one(values['period'])];
  if (from !== undefined || to !== undefined)
    return { preset: null, days: { ...(from && { from }), ...(to && { to }) } };
  const preset = isPreset(period) ? period : usualPreset;
  return { preset, days: daysOf(preset, today) };
}

/** What any report page may ask. */
type ReportQuery = QueryOf<typeof reportOnTickets> &
  QueryOf<typeof reportOnClocks> &
  QueryOf<typeof reportOnSurveys> &
  QueryOf<typeof reportOnCalls> &
  QueryOf<typeof reportOnChannelRecords>;

export function queryOf({ measure, by, days, compare, narrowing }: Question): ReportQuery {
  const asked = { measure: [...measure], by: [...by], ...days, compare: [...compare] };
  const said = Object.entries(asked).filter(([, value]) => value.length > 0);
  // what narrows is checked by the server
  return { ...narrowing, ...Object.fromEntries(said) } as ReportQuery;
}

/** What is kept of an address when its question is saved: not how it was sorted last. */
export function savedFrom(values: UrlValues): Record<string, string | string[]> {
  const said = Object.entries(without(values, ['sort', 'saved']));
  return Object.fromEntries(
    said.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : [...value]]],
    ),
  );
}

function without(values: UrlValues, names: readonly string[]): UrlValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}
