import { portalRegister } from '../../../web/portal-register.ts';

export const portal = portalRegister({
  screens: [
    {
      path: '/s/$token',
      load: () => import('./portal/visit-screen.tsx').then((file) => file.VisitScreen),
      isOpen: true,
    },
  ],
  panels: [
    {
      panelFor: 'ticket',
      load: () => import('./portal/ticket-survey.tsx').then((file) => file.TicketSurvey),
      permission: 'survey.answer',
      order: 10,
    },
  ],
});
