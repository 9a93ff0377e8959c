import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listSurveys, type SurveyRow } from '../../survey.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;
const word = (key: string) => ({ textKey: `surveys:survey.${key}` });

const columns: readonly ExportColumn<SurveyRow>[] = [
  { key: 'sentAt', label: word('sentAt'), kind: instant, valueOf: (row) => row.sentAt },
  { key: 'ticket', label: { textKey: 'service-desk:ticket.number' }, kind: text, valueOf: (row) => row.ticket.number },
  {
    key: 'title',
    label: { textKey: 'service-desk:ticket.field.title' },
    kind: text,
    valueOf: (row) => row.ticket.title,
  },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'contact', label: word('contact'), kind: text, valueOf: (row) => row.contact?.name ?? null },
  { key: 'state', label: word('state'), kind: { as: 'word', below: 'surveys:state' }, valueOf: (row) => row.state },
  { key: 'score', label: word('score'), kind: { as: 'number' }, valueOf: (row) => row.score },
  { key: 'comment', label: word('comment'), kind: text, valueOf: (row) => row.comment },
  { key: 'way', label: word('way'), kind: { as: 'word', below: 'surveys:way' }, valueOf: (row) => row.way },
  {
    key: 'unaskedFor',
    label: word('unaskedFor'),
    kind: { as: 'word', below: 'surveys:unaskedFor' },
    valueOf: (row) => row.unaskedFor,
  },
  { key: 'category', label: word('category'), kind: text, valueOf: (row) => row.category?.name ?? null },
  { key: 'engineer', label: word('engineer'), kind: text, valueOf: (row) => row.engineer?.name ?? null },
  { key: 'team', label: word('team'), kind: text, valueOf: (row) => row.team?.name ?? null },
  { key: 'endedAt', label: word('endedAt'), kind: instant, valueOf: (row) => row.endedAt },
  {
    key: 'recovery',
    label: word('recovery'),
    kind: { as: 'word', below: 'surveys:recoveryState' },
    valueOf: (row) => row.recovery,
  },
];

export const surveyExport = tableExport({
  name: 'surveys',
  titleKey: 'surveys:survey.plural',
  list: listSurveys,
  columns,
});
