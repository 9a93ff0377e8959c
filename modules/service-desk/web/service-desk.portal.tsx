import { portalRegister } from '../../../web/portal-register.ts';
import { HomeIcon, ListIcon, MachineIcon } from '../../../web/ui/light/icons.tsx';

export const portal = portalRegister({
  screens: [
    { path: '/portal', load: () => import('./portal/home-screen.tsx').then((file) => file.HomeScreen) },
    {
      path: '/portal/report',
      load: () => import('./portal/report-screen.tsx').then((file) => file.ReportScreen),
      permission: 'ticket.record',
    },
    {
      path: '/portal/tickets',
      load: () => import('./portal/tickets-screen.tsx').then((file) => file.TicketsScreen),
      permission: 'ticket.read',
    },
    {
      path: '/portal/tickets/$ticket',
      load: () => import('./portal/ticket-screen.tsx').then((file) => file.TicketScreen),
      permission: 'ticket.read',
    },
    {
      path: '/portal/machines',
      load: () => import('./portal/machines-screen.tsx').then((file) => file.MachinesScreen),
      permission: 'asset.read',
    },
    {
      path: '/portal/machines/$asset',
      load: () => import('./portal/machine-screen.tsx').then((file) => file.MachineScreen),
      permission: 'asset.read',
    },
  ],
  entries: [
    { textKey: 'service-desk:portal.menu.home', path: '/portal', icon: <HomeIcon />, order: 10 },
    {
      textKey: 'service-desk:portal.menu.tickets',
      path: '/portal/tickets',
      icon: <ListIcon />,
      permission: 'ticket.read',
      order: 20,
    },
    {
      textKey: 'service-desk:portal.menu.machines',
      path: '/portal/machines',
      icon: <MachineIcon />,
      permission: 'asset.read',
      order: 30,
    },
  ],
});
