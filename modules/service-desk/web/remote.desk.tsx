import { deskRegister } from '../../../web/register.ts';

/** Consents to remote help that stand for good, on the pages of whom and what they are for (SD-25). */
export const desk = deskRegister({
  panels: [
    {
      panelFor: 'asset',
      textKey: 'service-desk:standing.title',
      load: () => import('./remote/standing-consents-panel.tsx').then((file) => file.StandingOfAsset),
      permission: 'standing_consent.read',
      order: 45,
    },
    {
      panelFor: 'customer',
      textKey: 'service-desk:standing.title',
      load: () => import('./remote/standing-consents-panel.tsx').then((file) => file.StandingOfCustomer),
      permission: 'standing_consent.read',
      order: 55,
    },
  ],
});
