import { portalRegister } from '../../../web/portal-register.ts';

export const portal = portalRegister({
  panels: [
    {
      panelFor: 'ticket',
      load: () => import('./portal/ticket-suggestion.tsx').then((file) => file.TicketSuggestion),
      permission: 'suggestion.read',
      order: 5,
    },
  ],
});
