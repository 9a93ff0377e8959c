import type { BodyOf } from '../../../../kernel/contract.ts';
import type { recordTicketTemplate, TicketTemplateView } from '../../ticket-template.contract.ts';

type Body = BodyOf<typeof recordTicketTemplate>;

/** What the form of a template holds: its resolution lies flat. */
export interface TemplateEntries extends Omit<Body, 'resolution'> {
  'resolution.code'?: string | null;
  'resolution.mode'?: string | null;
  'resolution.solution'?: string | null;
}

/** Of a template, or of what is to become one. */
type Templated = Omit<TicketTemplateView, 'id' | 'position' | 'isRetired' | 'revision' | 'abilities'>;

export function entriesOf(template: Templated): TemplateEntries {
  const { name, kind, category, title, description, channel, impact, urgency, team, resolution } = template;
  return {
    name,
    kind,
    title,
    description,
    channel,
    impact,
    urgency,
    categoryId: category?.id ?? null,
    teamId: team?.id ?? null,
    'resolution.code': resolution?.code ?? null,
    'resolution.mode': resolution?.mode ?? null,
    'resolution.solution': resolution?.solution ?? null,
  };
}

/** What is sent: a resolution whole or not at all. Undefined: it was given in part. */
export function bodyOf(entries: TemplateEntries): Body | undefined {
  const { 'resolution.code': code, 'resolution.mode': mode, 'resolution.solution': solution, ...template } = entries;
  if (code && mode && solution) return { ...template, resolution: { code, mode, solution } };
  return code || mode || solution ? undefined : { ...template, resolution: null };
}
