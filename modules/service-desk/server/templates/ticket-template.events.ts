import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { TicketTemplate } from './ticket-template.rules.ts';

export function ticketTemplateRecorded(template: TicketTemplate): Announcement {
  return { ...about(template, 'ticket_template.recorded'), text: { name: template.name } };
}

/** Its words may quote somebody: they stand where words can be forgotten. */
export function ticketTemplateChanged(template: TicketTemplate, changes: Changes): Announcement {
  const { name, title, description, resolution, ...coded } = changes;
  const worded = Object.entries({ name, title, description, resolution }).filter(([, change]) => change !== undefined);
  return {
    ...about(template, 'ticket_template.changed'),
    payload: { changes: coded },
    text: worded.length > 0 ? Object.fromEntries(worded) : undefined,
  };
}

export function ticketTemplateRetired(template: TicketTemplate): Announcement {
  return about(template, 'ticket_template.retired');
}

export function ticketTemplateReinstated(template: TicketTemplate): Announcement {
  return about(template, 'ticket_template.reinstated');
}

function about({ id }: TicketTemplate, kind: string): Announcement {
  return {
    kind,
    version: 1,
    subject: { kind: 'ticket_template', id },
    customerId: null,
    audience: 'internal',
    payload: {},
  };
}
