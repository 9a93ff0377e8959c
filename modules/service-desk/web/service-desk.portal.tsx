import { portalRegister } from '../../../web/portal-register.ts';
import { HomeIcon, ListIcon, MachineIcon } from '../../../web/ui/light/icons.tsx';

export const portal = portalRegister({
  screens: [
    {
      path: '/r/$token',
      load: () => import('./label/label-screen.tsx').then((file) => file.LabelScreen),
      isOpen: true,
    },
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
      path: '/portal/standing-consents',
      load: () => import('./portal/standing-consents-screen.tsx').then((file) => file.StandingConsentsScreen),
      permission: 'standing_consent.read',
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
  banners: [
    {
      load: () => import('./portal/disruption-banner.tsx').then((file) => file.DisruptionBanner),
      permission: 'disruption.read',
      order: 10,
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
